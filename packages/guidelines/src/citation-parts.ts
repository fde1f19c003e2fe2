import { type CitationSource, type PageRange, readPageRanges } from "@openimr/core";

/** What a citation says of the place it means, taken apart; the words that are no number are in `words`. */
export type CitationParts = {
  words: string;
  year: string | null;
  chapterNumber: number | null;
  pages: PageRange[];
};

/** Longer citations are read to here only; the longest that was seen has 1,773 characters. */
export const LONGEST_CITATION = 2_000;
const range = "\\d{1,4}(?:\\s?[-\\u2010-\\u2014]\\s?\\d{1,4})?";
/** "Page(s): 60", "pp. 298-301, 305", "pg 12", "p. 60" */
const pagesNamed = new RegExp(
  `\\b(?:pages?(?:\\(s\\))?|pgs?|pp?(?=\\.))[.:]?\\s{0,3}(${range}(?:\\s?(?:,|and|&)\\s?${range}){0,20})`,
  "i",
);
/** ", 173-174" at the end */
const pagesBehind = /[\s,](\d{1,3}\s?[-\u2010-\u2014]\s?\d{1,3})[\s.)]{0,3}$/;
/** "Chapter 12", "Ch. 8", "chap 12" */
const chapter = /\b(?:chapters?|chap|ch)\.?\s{0,2}(\d{1,2})\b/i;
const secondEdition = /\b(?:2nd|second) ed(?:ition|\b)\.?/i;
const year = /\b((?:19|20)\d{2})\b/;

/** Takes a citation's text apart. The 2nd edition of ACOEM is that of 2004. */
export function readCitationParts(text: string): CitationParts {
  const parts = { words: text.slice(0, LONGEST_CITATION) };
  const take = (pattern: RegExp) => {
    const match = pattern.exec(parts.words);
    if (match !== null) parts.words = parts.words.replace(match[0], " ");
    return match;
  };
  const pages = (take(pagesNamed) ?? take(pagesBehind))?.[1] ?? "";
  const number = take(chapter)?.[1];
  const edition = take(secondEdition) === null ? null : "2004";
  return {
    year: year.exec(parts.words)?.[1] ?? edition,
    chapterNumber: number === undefined ? null : Number(number),
    pages: readPageRanges(pages),
    words: foldWords(parts.words),
  };
}

/** Text as words of letters and figures in lower case, one blank between them; "&" is "and". */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Names of a whole kind of authority. */
export const sourceNames: readonly (readonly [string, CitationSource])[] = [
  ["mtus", "mtus"],
  ["medical treatment utilization schedule", "mtus"],
  ["acoem", "acoem"],
  ["acoem practice guidelines", "acoem"],
  ["american college of occupational and environmental medicine", "acoem"],
  ["odg", "odg"],
  ["odg twc", "odg"],
  ["official disability guidelines", "odg"],
];
