import { z } from "zod";
import { CalendarDate } from "./calendar-date.ts";

/** Sex as the letters state it. */
export const Sex = z.enum(["female", "male"]).meta({ id: "Sex", description: "Sex as stated." });
export type Sex = z.infer<typeof Sex>;

/**
 * The injured worker. Name and date of birth are confidential: they never enter the public copy of
 * a determination.
 */
export const InjuredWorker = z
  .strictObject({
    age: z.int().min(0).max(130).nullable().meta({ description: "Age in years at review." }),
    sex: Sex.nullable(),
    occupation: z.string().nullable(),
    name: z.string().nullable().meta({ description: "Full name. Confidential." }),
    dateOfBirth: CalendarDate.nullable().meta({
      description: "Date of birth. Confidential.",
    }),
  })
  .meta({ id: "InjuredWorker", description: "The injured worker." });
export type InjuredWorker = z.infer<typeof InjuredWorker>;
