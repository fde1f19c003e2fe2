import { BodyRegion, CalendarDate, CitationSource, PageRange } from "@openimr/core";
import { z } from "zod";

/** `seen`: the fact was seen in its source. `unverified`: common knowledge that nobody has checked. */
export const Confidence = z.enum(["seen", "unverified"]).meta({
  id: "Confidence",
  description:
    "Whether the fact was seen in its source, or is common knowledge nobody has checked.",
});
export type Confidence = z.infer<typeof Confidence>;

/** A chapter of a guideline; `regions` is null where it is not about a part of the body. */
export const GuidelineChapter = z
  .strictObject({
    number: z.int().min(1).nullable().default(null),
    title: z.string().min(1),
    regions: z.array(BodyRegion).nullable().default(null),
    pages: PageRange.nullable().default(null),
    pagesConfidence: Confidence.default("unverified"),
  })
  .meta({ id: "GuidelineChapter", description: "A chapter of a guideline." });
export type GuidelineChapter = z.infer<typeof GuidelineChapter>;

/**
 * A topic that limits and citations name, by title; `chapter` is the title of the chapter it stands
 * in, `regions` is null where it is not about a part of the body.
 */
export const GuidelineTopic = z
  .strictObject({
    title: z.string().min(1),
    chapter: z.string().nullable().default(null),
    regions: z.array(BodyRegion).nullable().default(null),
    pages: z.array(PageRange).default([]),
    confidence: Confidence.default("unverified"),
  })
  .meta({ id: "GuidelineTopic", description: "A topic of a guideline: title and pages." });
export type GuidelineTopic = z.infer<typeof GuidelineTopic>;

/** The days on which an edition applied, both included; null is open. */
export const InForce = z
  .strictObject({
    from: CalendarDate.nullable(),
    to: CalendarDate.nullable(),
    confidence: Confidence,
  })
  .meta({ id: "InForce", description: "The days on which an edition applied, both included." });
export type InForce = z.infer<typeof InForce>;

/**
 * One edition of a guideline: its names, the days on which it was in force in California workers'
 * compensation, and its chapters. `mtus` tells whether it is part of the Medical Treatment
 * Utilization Schedule; `source` is null for a statute, which is no guideline. Locators and dates only: guideline text is licensed and not held here.
 */
export const GuidelineDocument = z
  .strictObject({
    id: z.string().min(1),
    source: CitationSource.nullable(),
    mtus: z.boolean(),
    title: z.string(),
    shortTitle: z.string(),
    edition: z.string().nullable(),
    names: z.array(z.string()).meta({ description: "Lower-case names by which letters cite it." }),
    inForce: InForce,
    regions: z.array(BodyRegion).nullable().default(null),
    chapters: z.array(GuidelineChapter).default([]),
    topics: z.array(GuidelineTopic).default([]),
  })
  .meta({ id: "GuidelineDocument", description: "One edition of a guideline." });
export type GuidelineDocument = z.infer<typeof GuidelineDocument>;
