import { BodyRegion, PageRange } from "@openimr/core";
import { z } from "zod";
import { Confidence } from "./guideline-document.ts";

/** Treatments that a guideline limits by number, as the catalogue names them. */
export const Treatment = z.enum([
  "massage",
  "physical_medicine",
  "manual_therapy",
  "acupuncture",
  "behavioral",
  "biofeedback",
  "functional_restoration",
  "work_conditioning",
  "epidural_injection",
  "trigger_point_injection",
]);
export type Treatment = z.infer<typeof Treatment>;

/**
 * A quantitative limit of a guideline: at most `most` (and usually at least `least`) of `measure`,
 * within `weeks` where one is given. `condition` names whom it is for, null for everybody.
 */
export const TreatmentLimit = z.strictObject({
  id: z.string(),
  document: z.string(),
  topic: z.string(),
  pages: z.array(PageRange),
  treatment: Treatment,
  condition: z.string().nullable(),
  conditionWords: z
    .array(z.string())
    .meta({ description: "Lower-case words naming the condition." }),
  regions: z.array(BodyRegion).nullable(),
  phase: z.enum(["trial", "continued", "flare_up", "total"]),
  measure: z.enum(["visits", "injections"]),
  least: z.int().min(0).nullable(),
  most: z.int().min(0),
  weeks: z.strictObject({ least: z.int().min(1), most: z.int().min(1) }).nullable(),
  confidence: Confidence,
});
export type TreatmentLimit = z.infer<typeof TreatmentLimit>;
