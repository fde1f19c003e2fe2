import type { FieldPath, FieldProvenance } from "@openimr/core";

/** A stretch of the source's text and the fields that were read from it, the closest one first. */
export type Segment = { start: number; text: string; fields: readonly FieldProvenance[] };

/**
 * The text cut where the passages of fields begin and end, and at the given places. Put together
 * again the segments are the text; of two passages around a segment the shorter one, which says
 * more, comes first.
 */
export function segmentsOf(
  text: string,
  provenance: readonly FieldProvenance[],
  places: readonly number[] = [],
): Segment[] {
  const inside = provenance
    .filter(({ start, end }) => 0 <= start && start < end && end <= text.length)
    .sort((a, b) => a.start - b.start);
  const ends = [
    ...inside.flatMap(({ start, end }) => [start, end]),
    ...places.filter((place) => 0 < place && place < text.length),
  ];
  const cuts = [...new Set([0, text.length, ...ends])].sort((a, b) => a - b);
  let next = 0;
  let open: FieldProvenance[] = [];
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    open = open.filter((field) => field.end > start);
    for (let field = inside[next]; field?.start === start; field = inside[next]) {
      open.push(field);
      next += 1;
    }
    const fields = open.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    return { start, text: text.slice(start, end), fields };
  });
}

/** The passages that belong to a field: those of the field itself, else of the closest around it. */
export function passagesOf(
  path: FieldPath | null,
  provenance: readonly FieldProvenance[],
): FieldProvenance[] {
  if (path === null) return [];
  const within = provenance.filter(
    (each) => each.path === path || each.path.startsWith(`${path}/`),
  );
  if (within.length > 0) return within;
  const around = provenance.filter((each) => path.startsWith(`${each.path}/`));
  const longest = Math.max(...around.map((each) => each.path.length));
  return around.filter((each) => each.path.length === longest);
}

/** Shortest line, in characters, that is taken to go on in the next one. */
const FULL_LINE = 60;

/**
 * The text with blanks for the breaks that only the width of the page made, so that it fits a
 * narrower column; in a text with an empty line after every line, that pair is such a break. Every
 * character keeps its place.
 */
export function withoutPageBreaking(text: string): string {
  const spacing = isDoubleSpaced(text) ? 2 : 1;
  let lineStart = 0;
  return text.replace(/(?:\r?\n[ \t]*)*\r?\n/g, (ending, at: number) => {
    const line = text.slice(lineStart, at);
    lineStart = at + ending.length;
    const next = text.slice(lineStart, lineStart + 1);
    const endsParagraph = spacing === 2 && /[.:]\s*$/.test(line) && /[^a-z]/.test(next);
    const goesOn =
      ending.split("\n").length - 1 === spacing && line.length >= FULL_LINE && /\S/.test(next);
    return goesOn && !endsParagraph ? " ".repeat(ending.length) : ending;
  });
}

function isDoubleSpaced(text: string): boolean {
  const lines = text.split("\n").map((line) => line.trim() !== "");
  const followed = lines.filter((full, index) => full && lines[index + 1] === true).length;
  const spaced = lines.filter(
    (full, index) => full && lines[index + 1] === false && lines[index + 2] === true,
  ).length;
  return spaced > 2 * followed;
}
