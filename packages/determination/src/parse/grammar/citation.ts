import {
  type CalendarDate,
  type Chapter,
  type CitedBy,
  type GuidelineCitation,
  readPageRanges,
} from "@openimr/core";
import {
  documentById,
  findChapter,
  findDocument,
  type GuidelineDocument,
} from "@openimr/guidelines";
import { find, type Match } from "../passage.ts";
import { trimMarks } from "./trim-marks.ts";

/** A page's number; recognition of characters may have taken a figure for a letter. */
const page = "[\\dlIOo]{1,4}";
const range = `${page}(?:\\s?-\\s?${page})?`;
const pages = new RegExp(
  `,?\\s*(?:Pages?\\(?s?\\)?|\\bpgs?|\\bpp?(?=\\.))[.:]?\\s*(?<pages>${range}(?:(?:,| and|, and)\\s?${range}){0,20})(?!\\w|\\s?-)(?:\\sof\\s\\d{1,4})?`,
  "di",
);
const section = /,?\s*Section\(?s?\)?:\s*(?<section>.+)$/di;
const chapterNumber = /^\W*(?:Chapter|Ch\.)\s(?<number>[1-9]\d?)\b[\s,:.-]*/i;
const address = /https?:\/\/[^\s,;]+/d;

/** "20O9", "2O16": a year with a letter in it, behind a guideline's name */
const damagedYear = /^[\s,(]*(?=\d*[lIOo])[\dlIOo]{4}\b/;

/** Reads one citation as printed, such as "ACOEM Chapter 12 Low Back Complaints Page(s): 298-301". */
export function readCitation(
  printed: string,
  { citedBy, mtus, date }: { citedBy: CitedBy; mtus: boolean; date: CalendarDate | null },
): GuidelineCitation {
  const text = trimMarks(printed, { start: " ", end: " .,;" });
  const pagesMatch = find({ text, start: 0 }, pages);
  const withoutPages = without(text, pagesMatch).trim();
  const sectionMatch = find({ text: withoutPages, start: 0 }, section);
  const name = without(withoutPages, sectionMatch)
    .replace(/^MTUS\s+/i, "")
    .trim();
  const chapterOnly = mtus ? readBareChapter(name) : null;
  const named =
    findDocument(name, date) ?? (chapterOnly === null ? null : documentById("acoem-2004"));
  const rest = chapterOnly === null ? afterName(name, named?.names ?? []) : "";
  // The year tells the edition; where it cannot be read, none is taken.
  const document = damagedYear.test(rest) ? null : named;
  const placed = document === null ? null : readChapter(document, rest);
  const chapter = chapterOnly ?? placed?.chapter ?? null;
  const topic = placed?.topic ?? rest;
  const url = address.exec(text)?.[0] ?? null;
  const year = /\b(19|20)\d{2}\b/.exec(name)?.[0] ?? null;
  return {
    citedBy,
    source: document?.source ?? (mtus ? "mtus" : kindOf(text)),
    document: document?.id ?? null,
    edition: year,
    chapter,
    section: sectionMatch?.group("section")?.text.trim() ?? null,
    topic: url !== null && url.length >= text.length ? null : cleanTopic(document ? topic : name),
    pages: readPages(pagesMatch?.group("pages")?.text ?? ""),
    text,
    url,
  };
}

/** The pages; none where a letter stands in one of the numbers. */
function readPages(text: string): GuidelineCitation["pages"] {
  return /[lio]/i.test(text) ? [] : readPageRanges(text);
}

function without(text: string, match: Match | null): string {
  if (match === null) return text;
  return text.slice(0, match.whole.start) + match.after.text;
}

/** What an authority outside the catalogue is by its words; null where they do not tell. */
function kindOf(text: string): "other_guideline" | "study" | null {
  if (/\bguidelines?\b|\bpractice (?:parameter|advisory|bulletin)|\bconsensus\b/i.test(text)) {
    return "other_guideline";
  }
  return /\bet al\b|\bjournal\b|\bpubmed\b|\bcochrane\b|\brandomi[sz]ed\b|\b(?:19|20)\d{2};/i.test(
    text,
  )
    ? "study"
    : null;
}

/** "Low Back Complaints 2004": a chapter of ACOEM's 2nd edition cited by its title alone. */
function readBareChapter(name: string): Chapter | null {
  const title = trimMarks(name.replace(/\b(?:19|20)\d{2}\b.*$/, ""), { start: "", end: " ," });
  const acoem = documentById("acoem-2004");
  if (acoem === null || title === "") return null;
  const known = findChapter(acoem, { number: null, title });
  return known === null ? null : { number: known.number, title: known.title };
}

/** "Chapter 12 Low Back Complaints", or for ODG "(ODG), Low Back, Massage": chapter, then topic. */
function readChapter(
  document: GuidelineDocument,
  rest: string,
): { chapter: Chapter | null; topic: string } {
  if (document.source === "odg") return readOdgChapter(document, rest);
  const match = chapterNumber.exec(rest);
  if (match === null) return { chapter: null, topic: rest };
  const number = Number(match.groups?.number);
  const after = rest.slice(match[0].length);
  const known = findChapter(document, { number, title: null })?.title ?? "";
  const length = after.toLowerCase().startsWith(known.toLowerCase())
    ? known.length
    : after.search(/[,;.]|$/);
  const title = after.slice(0, length).trim();
  return { chapter: { number, title: title === "" ? null : title }, topic: after.slice(length) };
}

function readOdgChapter(
  odg: GuidelineDocument,
  rest: string,
): { chapter: Chapter | null; topic: string } {
  const [first = "", ...others] = rest
    .replace(/^[\s,(]*(?:ODG\)?)?[\s,):-]*/i, "")
    .split(/\s*[,;:]\s*/);
  const title = first.replace(/\s*chapter$/i, "").replace(/\s*\((?!Chronic\)).*$/, "");
  const known = findChapter(odg, { number: null, title });
  if (known === null)
    return { chapter: null, topic: [first, ...others].filter(Boolean).join(", ") };
  return { chapter: { number: null, title }, topic: others.join(", ") };
}

/** What stands behind a document's name and its year. */
function afterName(name: string, names: readonly string[]): string {
  const lower = name.toLowerCase();
  const longest = names
    .filter((each) => lower.startsWith(each))
    .toSorted((a, b) => b.length - a.length)[0];
  const rest = longest === undefined ? name : name.slice(longest.length);
  return rest.replace(/^ ?(?:guidelines?\b)?[ ,]{0,2}\(?(?:19|20)\d{2}\)?(?=[ ,.;:]|$)/i, "");
}

function cleanTopic(text: string): string | null {
  const topic = trimMarks(text, { start: " ,.:;()-", end: " ,.:;(-" });
  return topic === "" ? null : topic;
}
