import type { FoldedText, Stretch } from "./folded-text.ts";

/** Offsets in the folded text at which lines, paragraphs and pages begin. */
export type TextBreaks = {
  lines: number[];
  /** Lines that were begun though the one before had room for their first word. */
  shortLines: ReadonlySet<number>;
  paragraphs: number[];
  pages: ReadonlySet<number>;
};

/**
 * Where lines and paragraphs begin. Lines may be set with any distance; a paragraph is where the
 * distance is larger than the one that is usual in the document. A page break ends a paragraph only
 * where the line before it ends a sentence, since extractors put no blank line there. A document
 * whose lines all have the same distance shows no paragraphs.
 */
export function textBreaks(folded: FoldedText): TextBreaks {
  const breaks = lineBreaks(folded);
  const usual = usualDistance(breaks);
  const lines: number[] = [];
  const paragraphs: number[] = [];
  const pages = new Set<number>();
  let spaced = false;
  for (const { at, distance, page, inWord } of breaks) {
    if (inWord) continue;
    lines.push(at);
    if (page) {
      pages.add(at);
      if (endsSentence(folded.text.slice(Math.max(0, at - 8), at))) paragraphs.push(at);
    } else if (distance > usual) {
      spaced = true;
      paragraphs.push(at);
    }
  }
  return {
    lines,
    shortLines: shortLines(folded.text, breaks),
    paragraphs: spaced ? paragraphs : [],
    pages,
  };
}

/** Letters are set in proportional type: a full line has about this share of the widest one's characters. */
const FULL_LINE = 0.85;

/** Lines that are longer were not broken to a width: each is a paragraph. */
const LONGEST_LINE = 180;

/** Names of compounds joined by slashes are this long. */
const LONGEST_WORD = 160;

function shortLines(text: string, breaks: readonly LineBreak[]): Set<number> {
  const lengths = breaks.map(({ at }, index) => at - 1 - (breaks[index - 1]?.at ?? 0));
  const widest = widestOf(lengths);
  const short = new Set<number>();
  if (widest > LONGEST_LINE) return short;
  const width = widest * FULL_LINE;
  for (const [index, { at, inWord }] of breaks.entries()) {
    if (inWord) continue;
    const word = text.indexOf(" ", at);
    const next = (word < 0 ? text.length : word) - at;
    if ((lengths[index] ?? 0) + 1 + Math.min(next, LONGEST_WORD) <= width) short.add(at);
  }
  return short;
}

/** The length that 19 of 20 lines keep within. What is longer than `LONGEST_LINE` is not told apart. */
function widestOf(lengths: readonly number[]): number {
  const counts = new Array<number>(LONGEST_LINE + 2).fill(0);
  for (const length of lengths) {
    const counted = Math.min(length, LONGEST_LINE + 1);
    counts[counted] = (counts[counted] ?? 0) + 1;
  }
  const most = Math.floor(lengths.length * 0.95);
  let within = 0;
  return counts.findIndex((count) => {
    within += count;
    return within > most;
  });
}

/** The ascending offsets that lie in a stretch, both ends excluded. */
export function breaksWithin(
  offsets: readonly number[],
  { after, before }: { after: number; before: number },
): number[] {
  const first = firstFrom(offsets, after + 1);
  return offsets.slice(first, firstFrom(offsets, before));
}

function firstFrom(offsets: readonly number[], least: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a text ends where a sentence may end. */
export function endsSentence(text: string): boolean {
  return /[.!?][")'\]]{0,3}\s*$/.test(text);
}

/** Where a line begins, how many line breaks stand before it, and whether one of them is a page's. */
type LineBreak = {
  at: number;
  distance: number;
  page: boolean;
  /** Whether the line begins within a word, so that nothing else begins there. */
  inWord: boolean;
};

function lineBreaks({ text, original, stretches }: FoldedText): LineBreak[] {
  const breaks: LineBreak[] = [];
  let before: Stretch | undefined;
  for (const stretch of stretches) {
    const { start, origin } = stretch;
    if (before !== undefined) {
      const inWord = text.charCodeAt(start - 1) !== 0x20;
      const gap = original.slice(before.origin + start - (inWord ? 0 : 1) - before.start, origin);
      const distance = countLineBreaks(gap);
      if (distance > 0) breaks.push({ at: start, distance, page: gap.includes("\f"), inWord });
    }
    before = stretch;
  }
  return breaks;
}

function countLineBreaks(gap: string): number {
  let count = 0;
  for (let index = 0; index < gap.length; index += 1) {
    const code = gap.charCodeAt(index);
    if (code === 0x0a || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029)
      count += 1;
    else if (code === 0x0d && gap.charCodeAt(index + 1) !== 0x0a) count += 1;
  }
  return count;
}

/**
 * The distance of lines within a paragraph: the smallest that is no exception, since paragraphs of
 * one line each may outnumber the lines that are wrapped.
 */
function usualDistance(breaks: readonly LineBreak[]): number {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { distance, page } of breaks) {
    if (page) continue;
    all += 1;
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  let usual = Number.POSITIVE_INFINITY;
  for (const [distance, times] of counts) {
    if (times >= all / 10) usual = Math.min(usual, distance);
  }
  return usual;
}
