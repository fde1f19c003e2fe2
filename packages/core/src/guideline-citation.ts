import { z } from "zod";

/** Who relies on the citation. */
export const CitedBy = z
  .enum(["claims_administrator", "expert_reviewer"])
  .meta({ id: "CitedBy", description: "Who relies on the citation." });
export type CitedBy = z.infer<typeof CitedBy>;

/**
 * The kind of authority. `acoem` stands for the ACOEM guidelines whether or not they were cited as
 * part of the Medical Treatment Utilization Schedule; `mtus` for the MTUS's own guidelines.
 */
export const CitationSource = z
  .enum(["mtus", "acoem", "odg", "other_guideline", "study"])
  .meta({ id: "CitationSource", description: "The kind of authority cited." });
export type CitationSource = z.infer<typeof CitationSource>;

/** What each kind is called on screen. */
export const citationSourceLabels: Record<CitationSource, string> = {
  mtus: "MTUS",
  acoem: "ACOEM",
  odg: "ODG",
  other_guideline: "Other guideline",
  study: "Study",
};

/**
 * Whether a side rests on the Medical Treatment Utilization Schedule, on evidence outside it, on
 * both, or cites nothing, as the letters state it.
 */
export const CitationBasis = z.enum(["mtus", "non_mtus", "both", "none"]).meta({
  id: "CitationBasis",
  description: "Where a side finds its authority.",
});
export type CitationBasis = z.infer<typeof CitationBasis>;

/** What each basis is called on screen. */
export const citationBasisLabels: Record<CitationBasis, string> = {
  mtus: "MTUS",
  non_mtus: "Outside the MTUS",
  both: "MTUS and outside",
  none: "Nothing cited",
};

/** Pages `from` to `to`, both included; a single page has them equal. */
export const PageRange = z
  .strictObject({ from: z.int().min(1), to: z.int().min(1) })
  .meta({ id: "PageRange", description: "Pages, both ends included." });
export type PageRange = z.infer<typeof PageRange>;

/** The page ranges in a text such as "98-99, 101"; one that runs backwards is left out. */
export function readPageRanges(text: string): PageRange[] {
  return Array.from(text.matchAll(/(\d{1,4})(?:\s?[-\u2013]\s?(\d{1,4}))?/g), (match) => ({
    from: Number(match[1]),
    to: Number(match[2] ?? match[1]),
  })).filter(({ from, to }) => from >= 1 && from <= to);
}

/** Page ranges as letters print them, "98-99, 101". */
export function formatPageRanges(pages: readonly PageRange[]): string {
  return pages.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
}

/** A chapter by number, title or both. */
export const Chapter = z
  .strictObject({
    number: z.int().min(1).nullable(),
    title: z.string().nullable(),
  })
  .meta({ id: "Chapter", description: "A chapter by number, title or both." });
export type Chapter = z.infer<typeof Chapter>;

/** A reference to a treatment guideline or study, as structured picks and as printed. */
export const GuidelineCitation = z
  .strictObject({
    citedBy: CitedBy,
    source: CitationSource.nullable(),
    document: z.string().nullable().meta({
      description: "Id in the guideline catalogue, such as acoem-2004.",
    }),
    edition: z.string().nullable().meta({ description: "Edition or year as printed." }),
    chapter: Chapter.nullable(),
    section: z.string().nullable(),
    topic: z.string().nullable(),
    pages: z.array(PageRange),
    text: z.string().nullable().meta({ description: "The citation as printed." }),
    url: z.string().nullable(),
  })
  .meta({
    id: "GuidelineCitation",
    description: "A reference to a guideline or study.",
  });
export type GuidelineCitation = z.infer<typeof GuidelineCitation>;

/** A citation of which only the side that relies on it is known. */
export function newCitation(citedBy: CitedBy): GuidelineCitation {
  return {
    citedBy,
    source: null,
    document: null,
    edition: null,
    chapter: null,
    section: null,
    topic: null,
    pages: [],
    text: null,
    url: null,
  };
}
