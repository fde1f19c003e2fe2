import type { CalendarDate, Chapter, CitationSource, GuidelineCitation } from "@openimr/core";
import { foldName, foldTitle, shippedCatalogue } from "./catalogue.ts";
import type { GuidelineChapter, GuidelineDocument } from "./guideline-document.ts";

/** Every edition of every guideline that is shipped, each id once. */
export const guidelineDocuments: readonly GuidelineDocument[] = shippedCatalogue.pack.documents;

/** The document with this id, or null. */
export function documentById(
  id: string | null,
  catalogue = shippedCatalogue,
): GuidelineDocument | null {
  return id === null ? null : (catalogue.documents.get(id) ?? null);
}

/**
 * The document that a name in a letter stands for, by the longest name that the text starts with
 * (white space, case, commas and colons do not count). Where several editions share the name, the one
 * of the year behind it, else the one in force on `date`, else the first. Null when no name fits.
 */
export function findDocument(
  text: string,
  date: CalendarDate | null,
  catalogue = shippedCatalogue,
): GuidelineDocument | null {
  const folded = foldName(text);
  const name = longestName(folded, catalogue);
  if (name === null) return null;
  const { first, editions } = catalogue.named.get(name) ?? { first: null, editions: [] };
  const year = /^ (?:guidelines? )?((?:19|20)\d{2})\b/.exec(folded.slice(name.length))?.[1];
  const ofYear = editions.find(({ edition }) => edition === (year ?? null));
  if (year !== undefined && ofYear !== undefined) return ofYear;
  const inForce =
    date === null ? undefined : editions.find((each) => isInForce(each, date) === true);
  return inForce ?? first;
}

/** The longest name that a folded text starts with, or null; a name ends where a word does. */
export function longestName(
  folded: string,
  { named, longestName: most } = shippedCatalogue,
): string | null {
  let longest: string | null = null;
  let end = folded.indexOf(" ");
  while (end >= 0 && end <= most) {
    const name = folded.slice(0, end);
    if (named.has(name)) longest = name;
    end = folded.indexOf(" ", end + 1);
  }
  return named.has(folded) ? folded : longest;
}

/** The documents of one kind of authority, for a picker. */
export function documentsOf(
  source: CitationSource,
  catalogue = shippedCatalogue,
): GuidelineDocument[] {
  return catalogue.pack.documents.filter((document) => document.source === source);
}

/** Whether an edition was in force on a day; null where its window is not known. */
export function isInForce({ inForce }: GuidelineDocument, date: CalendarDate): boolean | null {
  const { from, to } = inForce;
  if (from === null && to === null) return null;
  return (from === null || from <= date) && (to === null || date <= to);
}

/** The catalogue's entry for a cited chapter, by number or else by title; null when unknown. */
export function chapterOf(
  citation: GuidelineCitation,
  catalogue = shippedCatalogue,
): GuidelineChapter | null {
  const document = documentById(citation.document, catalogue);
  if (document === null || citation.chapter === null) return null;
  return findChapter(document, citation.chapter, catalogue);
}

/**
 * The chapter with this number, or with this title whatever its punctuation and whatever stands in
 * brackets behind it; null when unknown.
 */
export function findChapter(
  document: GuidelineDocument,
  wanted: Chapter,
  catalogue = shippedCatalogue,
): GuidelineChapter | null {
  const byNumber = document.chapters.find(
    (chapter) => wanted.number !== null && chapter.number === wanted.number,
  );
  if (byNumber !== undefined) return byNumber;
  if (wanted.title === null) return null;
  return catalogue.chapters.get(document.id)?.get(foldTitle(wanted.title)) ?? null;
}
