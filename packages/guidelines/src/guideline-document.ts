import { BodyRegion, CalendarDate, CitationSource, PageRange } from "@openimr/core";
import { z } from "zod";

/** `seen`: the fact was seen in its source. `unverified`: common knowledge that nobody has checked. */
export const Confidence = z.enum(["seen", "unverified"]);
export type Confidence = z.infer<typeof Confidence>;

/** A chapter of a guideline; `regions` is null where it is not about a part of the body. */
export const GuidelineChapter = z.strictObject({
  number: z.int().min(1).nullable(),
  title: z.string(),
  regions: z.array(BodyRegion).nullable(),
  pages: PageRange.nullable(),
  pagesConfidence: Confidence,
});
export type GuidelineChapter = z.infer<typeof GuidelineChapter>;

/** The days on which an edition applied, both included; null is open. */
export const InForce = z.strictObject({
  from: CalendarDate.nullable(),
  to: CalendarDate.nullable(),
  confidence: Confidence,
});
export type InForce = z.infer<typeof InForce>;

/**
 * One edition of a guideline: its names, the days on which it was in force in California workers'
 * compensation, and its chapters. `mtus` tells whether it is part of the Medical Treatment
 * Utilization Schedule. Locators and dates only: guideline text is licensed and not held here.
 */
export const GuidelineDocument = z.strictObject({
  id: z.string(),
  source: CitationSource,
  mtus: z.boolean(),
  title: z.string(),
  shortTitle: z.string(),
  edition: z.string().nullable(),
  names: z.array(z.string()).meta({ description: "Lower-case names by which letters cite it." }),
  inForce: InForce,
  regions: z.array(BodyRegion).nullable(),
  chapters: z.array(GuidelineChapter),
});
export type GuidelineDocument = z.infer<typeof GuidelineDocument>;
