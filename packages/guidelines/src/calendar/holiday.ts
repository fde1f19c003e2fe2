import { z } from "zod";
import { Confidence } from "../guideline-document.ts";

/** The days of the week, as `dayOfWeek` numbers them. */
export const weekdays = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

const Month = z.int().min(1).max(12);

/**
 * A holiday by rule. `observed` says what becomes of one that falls on a
 * Sunday, or on a Saturday. Years are the first and the last in which it is kept; null is open.
 */
export const Holiday = z.strictObject({
  id: z.string(),
  name: z.string(),
  on: z.union([
    z.strictObject({ month: Month, day: z.int().min(1).max(31) }),
    z.strictObject({
      month: Month,
      weekday: z.enum(weekdays),
      which: z.union([z.int().min(1).max(4), z.literal("last")]),
      daysLater: z.int().min(0).meta({ description: "As many days behind that weekday." }),
    }),
  ]),
  observed: z.enum(["as it falls", "Sunday on Monday", "Sunday on Monday, Saturday on Friday"]),
  from: z.int().nullable(),
  until: z.int().nullable(),
  confidence: Confidence,
});
export type Holiday = z.infer<typeof Holiday>;
