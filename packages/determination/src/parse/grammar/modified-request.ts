import { between, endOf, find, type Passage } from "../passage.ts";
import { trimMarks } from "./trim-marks.ts";

/** A request that utilization review modified, as its heading tells it. */
export type ModifiedRequest = {
  original: Passage;
  /** What was authorized; null where the heading does not say. */
  authorized: Passage | null;
  /** The part of the request that is left to be decided. */
  remaining: Passage;
  /** The words between them. */
  formulas: Passage[];
};

/** "A was the original request. ", where a longer sentence may follow a semicolon. */
export const originalRequest: RegExp = / ?\b(?:was|were|is|are) ?the ?original ?request[.;,] ?/i;
const authorizedEnd =
  / ?(?:was|were) ?(?:authorized|approved|certified) ?by ?(?:the ?)?(?:Claims ?Administrator|utilization ?review)(?:\.|, ?leaving ?the ?original ?request ?IMR[- ]?eligible\.)\s*$/i;
/** "The remaining IMR eligible portion of the original request, ", "The original request, " */
export const remainingWords: RegExp =
  /The ?(?:remaining ?IMR[- ]?eligible ?portion ?of ?the ?original ?request|remaining ?portion ?of ?the ?original ?request|original ?request),? ?/gi;
const remainingPart = new RegExp(`(?<=\\. ?)${remainingWords.source}`, "i");

/** What is left of such a heading's words where some of them are damaged. */
const remains =
  /\bor\w{4,6} ?request\b.{1,600}\bauth\w{5,9} ?by\b|\bauthorized ?by ?the ?C\w{4,6} ?A|\bIMR[- ]?\w{1,3}gib\w{2}/i;

/** Whether a heading that is not of this form seems to be one with damaged words. */
export function looksModified(heading: string): boolean {
  return remains.test(heading);
}

/**
 * Reads "A was the original request. B was authorized by the Claims Administrator. The remaining IMR
 * eligible portion of the original request, C" and "..., leaving the original request IMR eligible.
 * The original request, A". Null where a heading is not of this form.
 */
export function readModifiedRequest(heading: Passage): ModifiedRequest | null {
  const asked = find(heading, originalRequest);
  if (asked === null) return null;
  const rest = between(heading, endOf(asked.whole), endOf(heading));
  const left = find(rest, remainingPart);
  if (left === null) return null;
  const granted = find(between(rest, rest.start, left.whole.start), authorizedEnd);
  const remaining = between(rest, endOf(left.whole), endOf(rest));
  if (remaining.text === "") return null;
  return {
    original: between(heading, heading.start, asked.whole.start),
    authorized: granted && between(rest, rest.start, granted.whole.start),
    remaining: { ...remaining, text: trimMarks(remaining.text, { start: "", end: " ," }) },
    formulas: [asked.whole, ...(granted ? [granted.whole] : []), left.whole],
  };
}
