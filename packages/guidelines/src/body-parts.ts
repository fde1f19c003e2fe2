import type { BodyPart, BodyRegion, Laterality } from "@openimr/core";
import { bodyPartWords, sideWords, spineLevels, widerRegion } from "./body-parts.data.ts";

const regionOfWord = new Map(bodyPartWords);

/** "left", "lt.", "left and right" */
const SIDE = oneOf(Object.keys(sideWords));
/** "low back", "low-back" */
const WORD = oneOf([...regionOfWord.keys()]);
/** "L4-5", "C5/6", "L5-S1"; a single level only of C, L and S, since "T2" is a kind of image too */
const LEVEL =
  "(?<level>[cls])[1-8](?:\\s?[-/]\\s?[ctls]?\\d{1,2})?|(?<ranged>t)\\d{1,2}(?=\\s?[-/]\\s?[tl]?\\d)";
/** "knee, left" and "knee (left)", where no part follows that the side may belong to */
const BEHIND = `(?:\\s{0,2}[,(]\\s{0,2}(?<behind>${SIDE})(?=\\s{0,2}(?:[).,;]|$)))?`;
const part = new RegExp(
  `\\b(?:(?<before>${SIDE})\\.?\\s{1,9})?(?:(?<word>${WORD})\\b${BEHIND}|(?:${LEVEL})\\b)`,
  "gi",
);

/** The parts of the body that a text names, each once, in the order of the text. */
export function readBodyParts(text: string): BodyPart[] {
  const parts: BodyPart[] = [];
  part.lastIndex = 0;
  for (let match = part.exec(text); match !== null; match = part.exec(text)) {
    const { groups } = match;
    const level = groups?.level ?? groups?.ranged;
    const region =
      level === undefined ? regionOfWord.get(fold(groups?.word)) : spineLevels[level.toLowerCase()];
    if (region === undefined) continue;
    const laterality = sideOf(groups?.before ?? groups?.behind);
    const known = parts.some((each) => each.region === region && each.laterality === laterality);
    if (!known) parts.push({ region, laterality });
  }
  return parts;
}

/** Whether a region is another one or lies within it: the low back is part of the back. */
export function isWithinRegion(region: BodyRegion, wider: BodyRegion): boolean {
  return region === wider || wider === "whole_body" || widerRegion[region] === wider;
}

/** Whether two regions share any part of the body: low back and back do, low back and neck do not. */
export function regionsOverlap(a: BodyRegion, b: BodyRegion): boolean {
  return isWithinRegion(a, b) || isWithinRegion(b, a);
}

function sideOf(words: string | undefined): Laterality | null {
  return words === undefined ? null : (sideWords[fold(words)] ?? null);
}

function fold(words: string | undefined): string {
  const folded = (words ?? "").toLowerCase().replace(/\s{1,9}/g, " ");
  return regionOfWord.has(folded) ? folded : folded.replaceAll("-", " ");
}

/** The longer words first; between words a blank or a hyphen. */
function oneOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(" ", "[\\s-]{1,9}"))
    .join("|");
}
