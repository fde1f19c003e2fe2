import { originalRequest, remainingWords } from "../grammar/modified-request.ts";
import { breaksWithin, endsSentence } from "../paragraphs.ts";
import { between, endOf, findAll, type Passage } from "../passage.ts";
import { type ItemContext, itemNumber } from "./item-parts.ts";

/** A line that may begin a heading, and what speaks for it. */
type Place = {
  at: number;
  /** A paragraph ends before it (a larger distance, room left on the line), or reasons conclude, or the item's number stands there. */
  apart: boolean;
  /** What stands before it may be the end of reasons. */
  ended: boolean;
};

/**
 * Where the heading of an item begins, at the end of a stretch that begins with the reasons of the one
 * before it: at the last place that is set apart. Where the last line of the reasons was full, nothing
 * sets the heading apart, and it begins at a line behind a sentence of the reasons; failing all, behind
 * the last sentence, and then it is not sure. `number` is the item's own, counted from 1.
 */
export function headingStart(
  stretch: Passage,
  number: number,
  context: ItemContext,
): { start: number; sure: boolean } {
  const modified = originalEnd(stretch) ?? endOf(stretch);
  const places = placesIn(stretch, { before: modified, number }, context);
  const reasonedBefore = (index: number, words = reasoned): boolean => {
    const from = places[index - 1]?.at;
    const text = stretch.text.slice(
      (from ?? stretch.start) - stretch.start,
      (places[index]?.at ?? 0) - stretch.start,
    );
    return from === undefined || text.length >= LONGEST_REQUEST || words.test(text);
  };
  const apart = places.findLastIndex(
    (place, index) => place.apart && (place.ended || reasonedBefore(index)),
  );
  const reasonsGoOn =
    apart < 0 || places.some((_place, index) => index > apart && reasonedBefore(index, concluding));
  const within = reasonsGoOn
    ? places.findLastIndex((_place, index) => index > apart && reasonedBefore(index))
    : -1;
  const start = places[Math.max(apart, within)]?.at;
  if (start !== undefined) return { start, sure: true };
  const reasons = { text: stretch.text.slice(0, modified - stretch.start), start: stretch.start };
  const stop = findAll(reasons, /[.!?]["')\]]?\s+(?=\S)/g).at(-1)?.whole;
  return { start: stop === undefined ? stretch.start : endOf(stop), sure: stop === undefined };
}

/** Where a heading that tells of a modified request says so; reasons may speak of one as well. */
function originalEnd(stretch: Passage): number | null {
  const remaining = findAll(stretch, remainingWords).at(-1)?.whole;
  if (remaining === undefined) return null;
  const asked = findAll(between(stretch, stretch.start, remaining.start), anyOriginal);
  return asked.at(-1)?.whole.start ?? null;
}

const anyOriginal = new RegExp(originalRequest.source, "gi");

/**
 * The lines of a stretch, up to an offset, that a heading may begin with. Where the label behind the
 * heading stands in a paragraph of its own, so does the heading: a line with room left is then one
 * that was broken by hand.
 */
function placesIn(
  stretch: Passage,
  { before, number }: { before: number; number: number },
  { breaks, layout }: ItemContext,
): Place[] {
  const range = { after: stretch.start, before };
  const paragraphs = new Set(breaksWithin(breaks.paragraphs, range));
  const label = { after: endOf(stretch), before: endOf(stretch) + 2 };
  const inParagraphs = breaksWithin(breaks.paragraphs, label).length > 0;
  const handBroken = inParagraphs && [...paragraphs].some((at) => !breaks.pages.has(at));
  return breaksWithin(breaks.lines, range).flatMap((at) => {
    const end = at - stretch.start;
    const paragraph = paragraphs.has(at);
    const short = breaks.shortLines.has(at);
    if (!paragraph && !short && !lastCharacters.has(stretch.text.charAt(end - 2))) return [];
    const lead = stretch.text.slice(Math.max(0, end - 48), end).trimEnd();
    const next = stretch.text.slice(end, end + 24);
    const concluded = conclusion.test(lead) && begins.test(next) && !goesOn.test(next);
    const spaced = paragraph && !breaks.pages.has(at);
    const ended = endsReasons(lead) || concluded || lead.endsWith(layout.notStated);
    const numbered = ended && itemNumber.exec(next)?.groups?.number === `${number}`;
    const apart = spaced || (!handBroken && (short || concluded || numbered));
    return apart || ended || paragraph ? [{ at, apart, ended }] : [];
  });
}

/** With what a line ends, before its blank, behind which a heading may begin though nothing sets it apart. */
const lastCharacters = new Set(".!?\"')]yYeE");

/** Whether a sentence ends in these words. The number of a list's entry and "vs." end none. */
function endsReasons(lead: string): boolean {
  return (
    endsSentence(lead.slice(-8)) && !/(?:^|\s)(?:\d{1,2}|vs|Dr|e\.g|i\.e|approx)\.$/.test(lead)
  );
}

/** The last words of most reasons; the full stop behind the first of them may be missing. */
const conclusion =
  /medically ?necessary(?: and appropriate)?\.?$|\b(?:(?:can)?not (?:be(?:en)? )?(?:supported|certified|approved|established|warranted|indicated|met)(?: \([^)]{1,16}\))?|for denial)\.$/i;

/** What behind a conclusion is no other half of its sentence. */
const begins = /^["(]?[A-Z\d#]/;

/** Words with which a sentence, or reasons, go on behind their conclusion; "IF unit" is a request. */
const goesOn =
  /^(?:and|The|This|These|There|It|Thus|However|Therefore|Also|Furthermore|Additionally|Please note|Of note|Since|Because|Although|While|When|If|He|She|They|As (?:the|such)|In (?:this|addition)|Based on|Given)\b/;

/** What asks for something is shorter; a title of 550 characters has been seen. */
const LONGEST_REQUEST = 700;

/** Verbs and turns of phrase that reasons have and requests seldom. */
const reasoned =
  /\b(?:is|are|was|were|has|have|had|should|would|could|does|did|not|stands?)\b|^(?:the|this|these|there|it|as|for|in|on|thus|given|based|recommendation)\b|necess|recommend|guideline|therefore|patient|worker|denied|certif|support|criteria/i;

/** Words in which reasons conclude, and that no request has. */
const concluding =
  /necess|recommend|guideline|therefore|\bMTUS\b|\bODG\b|criteria|certified|upheld|overturned|\bnot (?:supported|approved|indicated|established|appropriate|warranted)\b/i;
