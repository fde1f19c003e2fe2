import {
  type CalendarDate,
  type Chapter,
  type CitedBy,
  type GuidelineCitation,
  readPageRanges,
} from "@openimr/core";
import { documentById, findDocument, type GuidelineDocument } from "@openimr/guidelines";
import { readBareChapter, readChapter } from "./chapter.ts";
import { trimMarks } from "./trim-marks.ts";

/** A page's number; recognition of characters may have taken a figure for a letter. */
const page = "[\\dlIOo]{1,4}";
const range = `${page}(?:\\s?-\\s?${page})?`;
const pages = new RegExp(
  `,?\\s*(?:Pages?\\(?s?\\)?|\\bpgs?|\\bpp?(?=\\.))[.:]?\\s*(?<pages>${range}(?:(?:,| and|, and)\\s?${range}){0,20})(?!\\w|\\s?-)(?:\\sof\\s\\d{1,4})?`,
  "i",
);
const section = /,?\s*Section\(?s?\)?:\s*(?<section>.+)$/i;
const address = /https?:\/\/[^\s,;]+/;

/** Words before the name of a guideline. */
const lead = /^(?:MTUS|Other (?:Medical Treatment )?Guidelines?(?: or Medical Evidence)?:)\s+/i;

/** "General Approaches 2004": chapters 1 to 7 of ACOEM's 2nd edition, which the section names. */
const generalApproaches = /^General Approaches\b/i;

/** "Opioids 2009": before 2016 opioids were a part of the guideline on chronic pain. */
const opioids2009 = /^Opioids\W{1,3}2009\b/i;

/** "ODG-TWC, ...", "2016 ODG Online", "http://www.odg-twc.com/..." */
const odgElsewhere =
  /^(?:20\d{2} )?(?:ODG\b|Official Disability)|^(?:https?:\/\/)?(?:www\.)?odg-twc\./i;

/** ACOEM's 3rd edition, which is none that the catalogue holds as a whole. */
const thirdEdition = /^[\s,(]*(?:ACOEM\))?[\s,(]*(?:3rd|third) ?ed/i;

/** "20O9", "2O16": a year with a letter in it, behind a guideline's name */
const damagedYear = /^[\s,(]*(?=\d*[lIOo])[\dlIOo]{4}\b/;

/** Reads one citation as printed, such as "ACOEM Chapter 12 Low Back Complaints Page(s): 298-301". */
export function readCitation(
  printed: string,
  { citedBy, mtus, date }: { citedBy: CitedBy; mtus: boolean; date: CalendarDate | null },
): GuidelineCitation {
  const text = trimMarks(printed, { start: " ", end: " .,;" });
  const pagesMatch = pages.exec(text);
  const withoutPages = without(text, pagesMatch).trim();
  const sectionMatch = section.exec(withoutPages);
  const name = without(withoutPages, sectionMatch).replace(lead, "").trim();
  const chapterOnly = mtus ? readBareChapter(name) : null;
  const named =
    chapterOnly === null ? documentNamed(name, { mtus, date }) : documentById("acoem-2004");
  const rest = chapterOnly === null ? afterName(name, named?.names ?? []) : "";
  // The year tells the edition; where it cannot be read, none is taken.
  const document = damagedYear.test(rest) || thirdEdition.test(rest) ? null : named;
  const placed = document === null ? null : readChapter(document, rest);
  const printedSection = sectionMatch?.groups?.section?.replace(/ ?\( ?\)/, "").trim() ?? null;
  const chapter = chapterOnly ?? placed?.chapter ?? sectionAsChapter(name, printedSection);
  const topic = placed?.topic ?? rest;
  const url = address.exec(text)?.[0] ?? null;
  const year = /\b(19|20)\d{2}\b/.exec(name)?.[0] ?? null;
  return {
    citedBy,
    source: named?.source ?? (mtus ? "mtus" : kindOf(text)),
    document: document?.id ?? null,
    edition: year,
    chapter,
    section: printedSection,
    topic: url !== null && url.length >= text.length ? null : cleanTopic(document ? topic : name),
    pages: readPages(pagesMatch?.groups?.pages),
    text,
    url,
  };
}

/** The guideline that a name stands for, where it is no chapter's title alone. */
function documentNamed(
  name: string,
  { mtus, date }: { mtus: boolean; date: CalendarDate | null },
): GuidelineDocument | null {
  if (mtus && generalApproaches.test(name)) return documentById("acoem-2004");
  if (mtus && opioids2009.test(name)) return documentById("mtus-chronic-pain-2009");
  const document = findDocument(name, date);
  return document ?? (odgElsewhere.test(name) ? documentById("odg") : null);
}

/** The chapter that a citation of the General Approaches names as its section. */
function sectionAsChapter(name: string, section: string | null): Chapter | null {
  return section !== null && generalApproaches.test(name) ? readBareChapter(section) : null;
}

/** The pages; none where a letter stands in one of the numbers. */
function readPages(text: string | undefined): GuidelineCitation["pages"] {
  return text === undefined || /[lio]/i.test(text) ? [] : readPageRanges(text);
}

function without(text: string, match: RegExpExecArray | null): string {
  if (match === null) return text;
  return text.slice(0, match.index) + text.slice(match.index + match[0].length);
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

/** What stands behind a document's name and its year. */
function afterName(name: string, names: readonly string[]): string {
  const lower = name.toLowerCase();
  const longest = names.reduce(
    (most, each) => (each.length > most.length && lower.startsWith(each) ? each : most),
    "",
  );
  const rest = longest === "" ? name.replace(/ (?:19|20)\d{2}$/, "") : name.slice(longest.length);
  return rest.replace(/^ ?(?:guidelines?\b)?[ ,]{0,2}\(?(?:19|20)\d{2}\)?(?=[ ,.;:]|$)/i, "");
}

function cleanTopic(text: string): string | null {
  const topic = trimMarks(text, { start: " ,.:;()-", end: " ,.:;(-" });
  return topic === "" ? null : topic;
}
