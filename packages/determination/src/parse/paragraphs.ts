import type { FoldedText } from "./folded-text.ts";

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
  const usual = usualDistance(breaks.flatMap((each) => (each.page ? [] : [each.lines])));
  const paragraphs = breaks.filter(({ at, lines, page }) =>
    page ? endsSentence(folded.text.slice(Math.max(0, at - 8), at)) : lines > usual,
  );
  const spaced = breaks.some(({ lines, page }) => !page && lines > usual);
  const starts = breaks.map(({ at }) => at);
  return {
    lines: starts,
    shortLines: new Set(shortLines(folded.text, starts)),
    paragraphs: spaced ? paragraphs.map(({ at }) => at) : [],
    pages: new Set(breaks.flatMap(({ at, page }) => (page ? [at] : []))),
  };
}

/** Letters are set in proportional type: a full line has about this share of the widest one's characters. */
const FULL_LINE = 0.85;

/** Lines that are longer were not broken to a width: each is a paragraph. */
const LONGEST_LINE = 180;

/** Names of compounds joined by slashes are this long. */
const LONGEST_WORD = 160;

function shortLines(text: string, starts: readonly number[]): number[] {
  const lengths = starts.map((at, index) => at - 1 - (starts[index - 1] ?? 0));
  const ordered = lengths.toSorted((a, b) => a - b);
  const widest = ordered[Math.floor(ordered.length * 0.95)] ?? 0;
  if (widest > LONGEST_LINE) return [];
  const width = widest * FULL_LINE;
  return starts.filter((at, index) => {
    const word = text.indexOf(" ", at);
    const next = (word < 0 ? text.length : word) - at;
    return (lengths[index] ?? 0) + 1 + Math.min(next, LONGEST_WORD) <= width;
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

type LineBreak = { at: number; lines: number; page: boolean };

function lineBreaks({ text, original, stretches }: FoldedText): LineBreak[] {
  return stretches.flatMap(({ start, origin }, index) => {
    const before = stretches[index - 1];
    if (before === undefined || text.charAt(start - 1) !== " ") return [];
    const gap = original.slice(before.origin + start - 1 - before.start, origin);
    const lines = countLineBreaks(gap);
    return lines > 0 ? [{ at: start, lines, page: gap.includes("\f") }] : [];
  });
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
function usualDistance(distances: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const distance of distances) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  const usual = [...counts].filter(([, times]) => times >= distances.length / 10);
  return Math.min(...usual.map(([distance]) => distance));
}
