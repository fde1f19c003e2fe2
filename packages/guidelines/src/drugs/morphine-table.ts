import { z } from "zod";
import { Confidence } from "../guideline-document.ts";

/**
 * What a day's dose of one opioid is multiplied by. `steps` are for one whose factor grows with the
 * dose: each holds up to and with its `upTo`, and above the last one the table says nothing.
 */
export const MorphineFactor = z.strictObject({
  opioid: z.string().meta({ description: "Generic name of the ingredient." }),
  unit: z.enum(["mg", "mcg/hr"]).meta({ description: "mcg/hr for a patch." }),
  steps: z
    .array(
      z.strictObject({ upTo: z.number().positive().nullable(), factor: z.number().positive() }),
    )
    .min(1),
});
export type MorphineFactor = z.infer<typeof MorphineFactor>;

/** A published table of oral morphine milligram equivalents, with where and when it was published. */
export const MorphineTable = z.strictObject({
  id: z.string(),
  title: z.string(),
  published: z.iso.date(),
  source: z.string(),
  url: z.string(),
  factors: z.array(MorphineFactor),
  notConvertible: z.array(z.strictObject({ opioid: z.string(), reason: z.string() })),
  confidence: Confidence,
});
export type MorphineTable = z.infer<typeof MorphineTable>;
