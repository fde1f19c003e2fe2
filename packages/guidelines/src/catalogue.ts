import type { CalendarDate, Chapter, CitationSource, GuidelineCitation } from "@openimr/core";
import { z } from "zod";
import { acoemDocuments } from "./acoem-documents.data.ts";
import { type GuidelineChapter, GuidelineDocument } from "./guideline-document.ts";
import { mtusDocuments } from "./mtus-documents.data.ts";
import { odgDocuments } from "./odg-documents.data.ts";

/** Every edition of every guideline that the catalogue knows, each id once. */
export const guidelineDocuments: readonly GuidelineDocument[] = z
  .array(GuidelineDocument)
  .parse([...mtusDocuments, ...acoemDocuments, ...odgDocuments]);

const namedByInitial = Map.groupBy(
  guidelineDocuments.flatMap((document) => document.names.map((name) => ({ document, name }))),
  ({ name }) => name.charAt(0),
);
const byId = new Map(guidelineDocuments.map((document) => [document.id, document]));

/** The document with this id, or null. */
export function documentById(id: string | null): GuidelineDocument | null {
  return id === null ? null : (byId.get(id) ?? null);
}

/**
 * The document that a name in a letter stands for, by the longest name that the text starts with
 * (white space, case, commas and colons do not count). Where several editions share the name, the one
 * of the year behind it, else the one in force on `date`, else the first. Null when no name fits.
 */
export function findDocument(text: string, date: CalendarDate | null): GuidelineDocument | null {
  const folded = fold(text);
  const matches = (namedByInitial.get(folded.charAt(0)) ?? []).filter(
    ({ name }) => folded.startsWith(name) && (folded.charAt(name.length) || " ") === " ",
  );
  const longest = Math.max(0, ...matches.map(({ name }) => name.length));
  const best = matches.filter(({ name }) => name.length === longest);
  const family = best.flatMap(({ document }) => editionsOf(document));
  const year = /^ (?:guidelines? )?((?:19|20)\d{2})\b/.exec(folded.slice(longest))?.[1];
  const ofYear = family.find((each) => each.edition === (year ?? null));
  if (year !== undefined && ofYear !== undefined) return ofYear;
  const inForce = date === null ? undefined : family.find((each) => isInForce(each, date) === true);
  return inForce ?? best[0]?.document ?? null;
}

/** The documents of one kind of authority, for a picker. */
export function documentsOf(source: CitationSource): GuidelineDocument[] {
  return guidelineDocuments.filter((document) => document.source === source);
}

/** Whether an edition was in force on a day; null where its window is not known. */
export function isInForce(document: GuidelineDocument, date: CalendarDate): boolean | null {
  const { from, to } = document.inForce;
  if (from === null && to === null) return null;
  return (from === null || from <= date) && (to === null || date <= to);
}

/** The catalogue's entry for a cited chapter, by number or else by title; null when unknown. */
export function chapterOf(citation: GuidelineCitation): GuidelineChapter | null {
  const document = documentById(citation.document);
  if (document === null || citation.chapter === null) return null;
  return findChapter(document, citation.chapter);
}

/**
 * The chapter with this number, or with this title whatever its punctuation and whatever stands in
 * brackets behind it; null when unknown.
 */
export function findChapter(document: GuidelineDocument, wanted: Chapter): GuidelineChapter | null {
  const byNumber = document.chapters.find(
    (chapter) => wanted.number !== null && chapter.number === wanted.number,
  );
  if (byNumber !== undefined) return byNumber;
  if (wanted.title === null) return null;
  return chaptersByTitle.get(document.id)?.get(foldTitle(wanted.title)) ?? null;
}

const chaptersByTitle = new Map(
  guidelineDocuments.map(({ id, chapters }) => [
    id,
    new Map(chapters.map((chapter) => [foldTitle(chapter.title), chapter])),
  ]),
);

const families = Map.groupBy(guidelineDocuments, familyOf);

function familyOf({ id }: GuidelineDocument): string {
  return id.replace(/-\d{4}$/, "");
}

/** Editions of the Chronic Pain guideline share a name; others stand alone. */
function editionsOf(document: GuidelineDocument): GuidelineDocument[] {
  return families.get(familyOf(document)) ?? [];
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s,:;()]+/g, " ")
    .trim();
}

function foldTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/\([^)]{0,80}\)/g, " ")
    .replace(/&/g, "and")
    .replace(/\b(?:complaints|chapter|conditions)\b/g, "")
    .replace(/[^a-z]+/g, " ")
    .trim();
}
