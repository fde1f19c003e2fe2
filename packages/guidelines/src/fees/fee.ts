import { CalendarDate, Priority } from "@openimr/core";
import { z } from "zod";
import { Confidence } from "../guideline-document.ts";

/** How far a review had come when its fee fell due. */
export const FeeStage = z.enum(["reviewed", "terminated_before_reviewer", "terminated_after"]);
export type FeeStage = z.infer<typeof FeeStage>;

/**
 * A fee of a period, paid by whoever denied the treatment for one application. A condition that is null
 * makes no difference in that period. `dollars` is null where the fee was not found.
 */
export const Fee = z.strictObject({
  id: z.string(),
  from: CalendarDate,
  until: CalendarDate.nullable(),
  priority: Priority.nullable(),
  pharmacyOnly: z.boolean().nullable().meta({ description: "Whether drugs alone are disputed." }),
  physician: z.boolean().nullable().meta({ description: "Whether the reviewer is an MD or a DO." }),
  reviewers: z.union([z.literal(1), z.literal(2)]).nullable(),
  stage: FeeStage,
  dollars: z.int().min(0).nullable(),
  source: z.string(),
  confidence: Confidence,
});
export type Fee = z.infer<typeof Fee>;
