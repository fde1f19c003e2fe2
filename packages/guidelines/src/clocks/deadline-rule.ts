import { CalendarDate, CaseStatus, DeadlineActor, Priority } from "@openimr/core";
import { z } from "zod";
import { Confidence } from "../guideline-document.ts";
import { CaseEventId } from "./case-event.ts";

/**
 * How time is counted. `calendar` days end on the next business day where the last of them is none;
 * `business` and `working` days are the same days, under the name that the law has for them; of
 * `hours` a case knows only the day on which they began.
 */
export const TimeUnit = z.enum(["calendar", "business", "working", "hours", "months"]);
export type TimeUnit = z.infer<typeof TimeUnit>;

/** Calendar days that a way of service adds; null where that is not settled. */
export const ServiceExtension = z.strictObject({
  mail: z.int().min(0).nullable(),
  electronic: z.int().min(0).nullable(),
  fax: z.int().min(0).nullable(),
  source: z.string(),
  confidence: Confidence,
});
export type ServiceExtension = z.infer<typeof ServiceExtension>;

/** The requests that a deadline is about; it applies where a case has one of them. */
export const RequestsOfDeadline = z.enum([
  "prospective",
  "retrospective",
  "overturned_prospective",
  "overturned_retrospective",
]);
export type RequestsOfDeadline = z.infer<typeof RequestsOfDeadline>;

/**
 * A deadline for as long as its law holds: who has to act, within how much time of which event. Rows
 * of one `id` are the same deadline in different years; `inForce` is about the day on which it begins
 * to run, both days included. `metBy` is null where no case tells whether it was met.
 */
export const DeadlineRule = z.strictObject({
  id: z.string(),
  title: z.string(),
  actor: DeadlineActor,
  runsFrom: CaseEventId,
  number: z.int().min(1),
  unit: TimeUnit,
  extension: ServiceExtension.nullable(),
  metBy: CaseEventId.nullable(),
  priority: Priority.nullable(),
  formulary: z.boolean().nullable().meta({
    description: "Whether it is for disputes about drugs of the formulary, or for the others.",
  }),
  requests: RequestsOfDeadline.nullable(),
  onlyIn: z.array(CaseStatus).nullable().meta({ description: "Statuses in which it applies." }),
  pausedIn: z.array(CaseStatus),
  untold: z.string().nullable().meta({ description: "A condition that no case tells of." }),
  inForce: z.strictObject({ from: CalendarDate.nullable(), until: CalendarDate.nullable() }),
  source: z.strictObject({ title: z.string(), section: z.string(), url: z.string().nullable() }),
  note: z.string().nullable(),
  confidence: Confidence,
});
export type DeadlineRule = z.infer<typeof DeadlineRule>;
