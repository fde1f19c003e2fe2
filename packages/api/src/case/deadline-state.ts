import { CalendarDate } from "@openimr/core";
import { z } from "zod";

const days = z.int().min(0);
const late = z.int().min(1);

/**
 * Where a deadline stands on a day. `passed`: it is over, and no case tells whether it was met. `missed`:
 * `on` is the day of the late act, null while it is still owed. The others name why.
 */
export const DeadlineState = z
  .discriminatedUnion("is", [
    z.strictObject({
      is: z.enum(["not_applicable", "not_started", "paused", "unknown"]),
      reason: z.string(),
    }),
    z.strictObject({
      is: z.literal("running"),
      daysLeft: days.meta({ description: "Days to and with the last one." }),
    }),
    z.strictObject({ is: z.literal("met"), on: CalendarDate }),
    z.strictObject({
      is: z.literal("missed"),
      by: late.meta({ description: "Days behind the last one." }),
      on: CalendarDate.nullable(),
    }),
    z.strictObject({ is: z.literal("passed"), by: late }),
  ])
  .meta({ id: "DeadlineState", description: "Where a deadline stands on a day." });
export type DeadlineState = z.infer<typeof DeadlineState>;
