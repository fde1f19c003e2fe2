import { z } from "zod";
import { CalendarDate } from "./calendar-date.ts";

/**
 * What utilization review did with the request. `delayed` could be disputed only before 2018
 * (Labor Code 4610.5).
 */
export const UrOutcome = z
  .enum(["denied", "modified", "delayed"])
  .meta({ id: "UrOutcome", description: "What utilization review decided." });
export type UrOutcome = z.infer<typeof UrOutcome>;

/** How a decision was served. Service by mail lengthens the time to respond. */
export const ServiceMethod = z
  .enum(["mail", "electronic", "fax"])
  .meta({ id: "ServiceMethod", description: "How a decision was served." });
export type ServiceMethod = z.infer<typeof ServiceMethod>;

/**
 * The utilization review decision as the clinical summary or the UR letter tells it. Its date is
 * kept beside `dates.urDecision` because a letter states it twice, and the two must agree.
 */
export const UtilizationReview = z
  .strictObject({
    decision: UrOutcome.nullable(),
    decidedOn: CalendarDate.nullable(),
    servedOn: CalendarDate.nullable(),
    servedBy: ServiceMethod.nullable(),
    rationale: z.string().nullable(),
  })
  .meta({
    id: "UtilizationReview",
    description: "The utilization review decision in dispute.",
  });
export type UtilizationReview = z.infer<typeof UtilizationReview>;
