import { z } from "zod";

/**
 * The review program a case belongs to. Clocks, outcome words, reviewer rules and the letter's
 * template hang on it. `ca-wc-imr` is California workers' compensation independent medical review
 * (Labor Code 4610.5, 4610.6).
 */
export const Program = z
  .enum(["ca-wc-imr"])
  .meta({ id: "Program", description: "The review program." });
export type Program = z.infer<typeof Program>;

/** What a program is called on screen. */
export const programLabels: Record<Program, string> = {
  "ca-wc-imr": "California workers' compensation IMR",
};
