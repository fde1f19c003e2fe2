import type { CalendarDate, GuidelineCitation, PageRange } from "@openimr/core";
import { type Catalogue, shippedCatalogue } from "./catalogue.ts";
import {
  firstCandidates,
  inForceOn,
  isIn,
  type Names,
  namesIn,
  preferred,
} from "./citation-candidates.ts";
import {
  type CitationParts,
  foldWords,
  LONGEST_CITATION,
  readCitationParts,
} from "./citation-parts.ts";
import { type CataloguePlace, holdsPages, placesIn } from "./citation-places.ts";
import { isInForce } from "./find-document.ts";
import type { GuidelineDocument } from "./guideline-document.ts";

/** Why a place that was found may not be what was meant. */
export type CitationDoubt = "not_in_force" | "pages_outside_chapter";

/**
 * What a citation means. `notUnderstood` holds the words that name nothing the catalogue knows; of an
 * unknown citation also the chapter or year that no document has.
 */
export type CitationResolution = { notUnderstood: string } & (
  | { kind: "resolved"; place: CataloguePlace; doubts: CitationDoubt[] }
  | { kind: "ambiguous"; candidates: CataloguePlace[] }
  | { kind: "unknown" }
);

/**
 * The catalogue's entry for a citation, given as text or as structured picks: by the names,
 * abbreviations, chapters, topics, years and pages in it, and of several editions the one in force on
 * the day of the decision. Without a day, a name of several editions is ambiguous.
 */
export function resolveCitation(
  citation: string | GuidelineCitation,
  date: CalendarDate | null,
  catalogue: Catalogue = shippedCatalogue,
): CitationResolution {
  const picked = typeof citation === "string" ? null : citation.document;
  const parts = typeof citation === "string" ? readCitationParts(citation) : partsOfPicks(citation);
  const names = namesIn(parts.words, catalogue);
  const left = remainder(parts.words, names);
  const begun =
    picked === null
      ? firstCandidates(parts, { names, date, catalogue })
      : [...catalogue.documents.values()].filter(({ id }) => id === picked);
  if (begun.length === 0) return unknown(picked ?? (left || printed(citation)));
  const ofYear = editionsOfYear(begun, parts.year);
  if (ofYear.length === 0) return unknown(`${left} ${parts.year}`);
  const { chapterNumber: number } = parts;
  const numbered = ofYear.filter(
    ({ chapters }) => number === null || chapters.some((each) => each.number === number),
  );
  if (numbered.length === 0) return unknown(`${left} chapter ${number}`);
  const titled = (document: GuidelineDocument) => names.some(({ value }) => isIn(value, document));
  const anyEdition = ({ id }: GuidelineDocument) =>
    catalogue.editions.get(id)?.some(titled) === true;
  const inForce = preferred(preferred(numbered, anyEdition), (each) => inForceOn(each, date));
  const places = preferred(inForce, titled).flatMap((each) => placesIn(each, parts, names));
  const candidates = preferred(places, (place) => holdsPages(place, parts.pages) === true);
  const [place, ...others] = candidates;
  if (place === undefined) return unknown(left);
  if (others.length > 0) return { kind: "ambiguous", candidates, notUnderstood: left };
  const doubts = doubtsOf(place, parts.pages, date);
  return { kind: "resolved", place, doubts, notUnderstood: left };
}

function unknown(notUnderstood: string): CitationResolution {
  return { kind: "unknown", notUnderstood: notUnderstood.trim() };
}

function printed(citation: string | GuidelineCitation): string {
  return typeof citation === "string" ? citation : (citation.text ?? "");
}

/** Structured picks as the parts of a text; what was printed only where nothing was picked. */
function partsOfPicks(citation: GuidelineCitation): CitationParts {
  const { source, document, edition, chapter, section, topic, pages, text } = citation;
  const picks = [chapter?.title, section, topic].filter((each) => each != null);
  if (document === null && picks.length === 0 && chapter === null && text !== null) {
    return readCitationParts(text);
  }
  return {
    words: foldWords(
      [document === null ? source : null, ...picks].filter(Boolean).join("; "),
    ).slice(0, LONGEST_CITATION),
    year: document === null ? (/\b(?:19|20)\d{2}\b/.exec(edition ?? "")?.[0] ?? null) : null,
    chapterNumber: chapter?.number ?? null,
    pages,
  };
}

function doubtsOf(
  place: CataloguePlace,
  pages: readonly PageRange[],
  date: CalendarDate | null,
): CitationDoubt[] {
  const inForce = date === null ? null : isInForce(place.document, date);
  const outside = place.chapter?.pages != null && holdsPages(place, pages) === false;
  return [
    ...(inForce === false ? ["not_in_force" as const] : []),
    ...(outside ? ["pages_outside_chapter" as const] : []),
  ];
}

/** The editions of a year; where no edition has a year at all, any of them may be meant. */
function editionsOfYear(
  documents: readonly GuidelineDocument[],
  year: string | null,
): readonly GuidelineDocument[] {
  if (year === null || documents.every(({ edition }) => edition === null)) return documents;
  return documents.filter(({ edition }) => edition?.startsWith(year));
}

/** Words that tell no place. */
const fillers = new Set(
  "a an and at based by california chapter citation claims decision edition for guideline guidelines in may medical mtus non of on other s section sections the to treatment under".split(
    " ",
  ),
);

/** What is left of the words without the names in them and without fillers. */
function remainder(words: string, names: Names): string {
  const left = [...words];
  for (const { at, length } of names) left.fill(" ", at, at + length);
  return left
    .join("")
    .split(" ")
    .filter((word) => word !== "" && !fillers.has(word) && !/^(?:19|20)\d{2}$/.test(word))
    .join(" ");
}
