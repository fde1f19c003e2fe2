import { z } from "zod";

const Period = z.enum(["day", "week", "month", "year"]);

/** How often: `times` per `per`. */
export const Frequency = z
  .strictObject({ times: z.number().positive(), per: Period })
  .meta({ id: "Frequency", description: "How often, as in 3 per week." });
export type Frequency = z.infer<typeof Frequency>;

/** How long: `count` of `unit`. */
export const Duration = z
  .strictObject({ count: z.number().positive(), unit: Period })
  .meta({ id: "Duration", description: "How long, as in 4 weeks." });
export type Duration = z.infer<typeof Duration>;

/** How many of what: `#60` is 60 of null, `2 boxes` is 2 of "boxes". */
export const Units = z
  .strictObject({
    count: z.number().nonnegative(),
    unit: z.string().nullable(),
  })
  .meta({ id: "Units", description: "How many of what." });
export type Units = z.infer<typeof Units>;

/** A strength, such as 10 mg or 4 %. */
export const Dose = z
  .strictObject({ value: z.number().positive(), unit: z.string() })
  .meta({ id: "Dose", description: "A strength, as in 10 mg." });
export type Dose = z.infer<typeof Dose>;

/**
 * What was asked for, as numbers, with the text it was read from. `3 x 4` for a therapy is three a
 * week for four weeks, 12 sessions; for a device it is no number of sessions, so `sessions` stays
 * null there.
 */
export const Quantity = z
  .strictObject({
    text: z.string().meta({ description: "The words it was read from." }),
    sessions: z.number().positive().nullable().meta({ description: "Number of visits." }),
    frequency: Frequency.nullable(),
    duration: Duration.nullable(),
    units: Units.nullable(),
    doses: z.array(Dose).meta({ description: "Strengths, one per active ingredient." }),
    acquisition: z.enum(["rental", "purchase"]).nullable(),
  })
  .meta({ id: "Quantity", description: "What was asked for, as numbers." });
export type Quantity = z.infer<typeof Quantity>;
