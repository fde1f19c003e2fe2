import {
  type CitationBasis,
  type CitedBy,
  formatPageRanges,
  type GuidelineCitation,
  newCitation,
} from "@openimr/core";
import fc from "fast-check";
import {
  byOtherName,
  type Cited,
  chapters,
  odgChapters,
  odgTopics,
  others,
  pages,
  sections,
} from "./citations.data.ts";

/**
 * How letters state authority: in 2016 by section; from 2014 by chapter and page; before that in a
 * sentence that says of each guideline whether it belongs to the MTUS.
 */
export type CitationStyle = "section" | "page" | "notice";

/** One side of an item: its authority and the line that states it. */
export type Side = {
  basis: CitationBasis;
  citations: GuidelineCitation[];
  line: string;
};

const chapter = fc.constantFrom(...chapters);
const pagesOrNone = fc.option(fc.constantFrom(...pages), { freq: 2 });

/** "Low Back Complaints 2004, Section(s): Special Studies" */
const byNameAndSection: fc.Arbitrary<Cited> = fc
  .record({
    section: fc.constantFrom(...sections),
    chapter: fc.option(chapter, { freq: 1 }),
    year: fc.constantFrom("2009", "2016"),
  })
  .map(({ section, chapter: named, year }) =>
    ofSchedule(
      "section",
      named === null
        ? { source: "mtus", document: `mtus-chronic-pain-${year}`, edition: year, section }
        : {
            source: "acoem",
            document: "acoem-2004",
            edition: "2004",
            chapter: { number: named[0], title: named[1] },
            section,
          },
    ),
  );

const bySection = fc.oneof(
  { weight: 4, arbitrary: byNameAndSection },
  { weight: 1, arbitrary: fc.constantFrom(...byOtherName) },
);

/** "ACOEM Chapter 12 Low Back Complaints Page(s): 298-301" */
const byPage: fc.Arbitrary<Cited> = fc
  .record({
    chapter: fc.option(chapter, { freq: 2 }),
    pages: pagesOrNone,
    topic: fc.constantFrom("massage therapy", "physical medicine", "opioids, criteria for use"),
  })
  .map(({ chapter: named, pages: at, topic }) => {
    const ranges = at === null ? [] : Array.from(at, (range) => ({ ...range }));
    return ofSchedule(
      "page",
      named === null
        ? { source: "mtus", document: "mtus-chronic-pain-2009", topic, pages: ranges }
        : {
            source: "acoem",
            document: "acoem-2004",
            chapter: { number: named[0], title: named[1] },
            pages: ranges,
          },
    );
  });

/** A place of the schedule, printed as letters of a style print it. */
function ofSchedule(style: CitationStyle, citation: Partial<GuidelineCitation>): Cited {
  const { chapter: named = null, topic = null, pages: at = [] } = citation;
  if (style === "section") {
    const section = citation.section ?? topic ?? "General Approach";
    const printed =
      named === null
        ? `Chronic Pain Medical Treatment ${citation.edition}, Section(s): ${section}`
        : `${named.title} 2004, Section(s): ${section}`;
    return { printed, mtus: true, citation };
  }
  const place = at.length === 0 ? "" : ` Page(s): ${formatPageRanges(at)}`;
  const printed =
    named === null
      ? `Chronic Pain Treatment Guidelines ${topic}${place}`
      : `ACOEM Chapter ${named.number} ${named.title}${place}`;
  return { printed, mtus: true, citation };
}

/** A side that cites these places of the schedule, as letters of a style state it. */
export function sideCiting(
  citedBy: CitedBy,
  style: CitationStyle,
  citations: readonly GuidelineCitation[],
): Side {
  const cited = citations.map((citation) => ofSchedule(style, citation));
  return cited.length === 0 ? nothingCited(citedBy, style) : stated(citedBy, style, cited, []);
}

const odg: fc.Arbitrary<Cited> = fc
  .record({
    chapter: fc.constantFrom(...odgChapters),
    topic: fc.constantFrom(...odgTopics),
    name: fc.constantFrom(
      "Official Disability Guidelines, ",
      "Official Disability Guidelines (ODG), ",
      "ODG, ",
    ),
    suffix: fc.constantFrom("", " Chapter"),
  })
  .map(({ chapter: title, topic, name, suffix }) => ({
    printed: `${name}${title}${suffix}, ${topic}`,
    mtus: false,
    citation: {
      source: "odg" as const,
      document: "odg",
      chapter: { number: null, title },
      topic,
    },
  }));

const outside = fc.oneof(
  { weight: 5, arbitrary: odg },
  { weight: 1, arbitrary: fc.constantFrom(...others) },
);

/** How often each kind of basis is met, by who cites: counted on posted letters. */
const weights: Record<CitedBy, Record<CitationBasis, number>> = {
  claims_administrator: { mtus: 164, both: 109, non_mtus: 87, none: 79 },
  expert_reviewer: { mtus: 290, non_mtus: 69, both: 51, none: 29 },
};
const who: Record<CitedBy, string> = {
  claims_administrator: "The Claims Administrator",
  expert_reviewer: "The Expert Reviewer",
};

/** A side of an item as letters of a style state it. */
export function side(citedBy: CitedBy, style: CitationStyle): fc.Arbitrary<Side> {
  const inside = fc.array(style === "section" ? bySection : byPage, { minLength: 1, maxLength: 2 });
  const outsides = fc.array(outside, { minLength: 1, maxLength: 2 });
  const weight = weights[citedBy];
  return fc.oneof(
    { weight: weight.mtus, arbitrary: inside.map((mtus) => stated(citedBy, style, mtus, [])) },
    {
      weight: weight.both,
      arbitrary: fc
        .tuple(inside, outsides)
        .map(([mtus, other]) => stated(citedBy, style, mtus, other)),
    },
    {
      weight: weight.non_mtus,
      arbitrary: outsides.map((other) => stated(citedBy, style, [], other)),
    },
    { weight: weight.none, arbitrary: fc.constant(nothingCited(citedBy, style)) },
  );
}

/** A side that cites nothing. */
export function nothingCited(citedBy: CitedBy, style: CitationStyle): Side {
  const line =
    style === "notice"
      ? nothingInNotice[citedBy]
      : `${who[citedBy]} did not cite any medical evidence for its decision.`;
  return { basis: "none", citations: [], line };
}

const noSection =
  "The Expert Reviewer found that no section of the MTUS was applicable and relevant to the issue at dispute.";
const nothingInNotice: Record<CitedBy, string> = {
  claims_administrator:
    "The Claims Administrator did not cite any evidence basis for its decision.",
  expert_reviewer: noSection,
};

function stated(citedBy: CitedBy, style: CitationStyle, mtus: Cited[], other: Cited[]): Side {
  return {
    basis: mtus.length === 0 ? "non_mtus" : other.length === 0 ? "mtus" : "both",
    citations: [...mtus, ...other].map(({ printed, citation }) => ({
      ...newCitation(citedBy),
      ...citation,
      text: printed,
    })),
    line: (style === "notice" ? noticeLine : labelledLine)(citedBy, style, { mtus, other }),
  };
}

type Authorities = { mtus: Cited[]; other: Cited[] };

function labelledLine(citedBy: CitedBy, style: CitationStyle, { mtus, other }: Authorities) {
  const preface =
    style === "section"
      ? `${who[citedBy]} based their decision on recommendation(s) outside of the MTUS Guidelines. `
      : `${who[citedBy]} did not base their decision on the MTUS. `;
  return [
    ...(mtus.length > 0 ? [`Decision based on MTUS ${list(mtus, ", and ")}.`] : []),
    ...(other.length > 0
      ? [
          `${mtus.length === 0 ? preface : ""}Decision based on Non-MTUS Citation ${list(other, "; ")}.`,
        ]
      : []),
  ].join(" ");
}

/** "The Claims Administrator based its decision on the A, which is part of the MTUS, and the B, which is not part of the MTUS." */
function noticeLine(citedBy: CitedBy, _style: CitationStyle, { mtus, other }: Authorities) {
  const whose = citedBy === "claims_administrator" ? "its" : "his/her";
  const parts = [
    ...(mtus.length > 0 ? [`the ${list(mtus, ", and ")}, which is part of the MTUS`] : []),
    ...(other.length > 0 ? [`the ${list(other, "; ")}, which is not part of the MTUS`] : []),
  ];
  const found = citedBy === "expert_reviewer" && mtus.length === 0 ? `${noSection} ` : "";
  return `${found}${who[citedBy]} based ${whose} decision on ${parts.join(", and ")}.`;
}

function list(cited: readonly Cited[], between: string): string {
  return cited.map(({ printed }) => printed).join(between);
}
