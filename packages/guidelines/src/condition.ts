import { z } from "zod";
import { Confidence } from "./guideline-document.ts";
import { SearchWord } from "./treatment.ts";

/** A code of the International Classification of Diseases, by its beginning. */
export const ConditionCode = z
  .strictObject({ system: z.enum(["icd-9", "icd-10"]), prefix: z.string().min(3) })
  .meta({ id: "ConditionCode", description: "The beginning of an ICD-9 or ICD-10 code." });
export type ConditionCode = z.infer<typeof ConditionCode>;

/**
 * What a limit is for: a diagnosis, an operation, or a circumstance such as a flare-up. A case has it
 * where its words or codes say so.
 */
export const Condition = z
  .strictObject({
    id: z.string().min(1),
    label: z.string().min(1),
    words: z.array(SearchWord),
    codes: z.array(ConditionCode).default([]),
    confidence: Confidence.default("unverified"),
  })
  .meta({ id: "Condition", description: "A diagnosis or circumstance that a limit is for." });
export type Condition = z.infer<typeof Condition>;
