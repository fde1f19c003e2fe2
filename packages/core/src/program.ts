import { z } from "zod";

/**
 * The review program that a case belongs to, by its id. Which programs there are, and what their words,
 * deadlines and numbers are, is not for the shape of a case to say: `@openimr/guidelines/programs` holds
 * the ones that are known. A case of any other is a valid case.
 */
export const Program = z
  .string()
  .regex(
    /^[a-z]{2,}(-[a-z0-9]+)+$/,
    "is not the id of a program; write small letters and digits with hyphens between, as in ca-wc-imr",
  )
  .max(60)
  .meta({ id: "Program", description: "Id of the review program, as in ca-wc-imr." });
export type Program = z.infer<typeof Program>;
