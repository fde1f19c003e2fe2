import type { FieldPath, FieldProvenance } from "@openimr/core";

/** A stretch of the source's text and the fields that were read from it, the closest one first. */
export type Segment = { start: number; text: string; fields: readonly FieldProvenance[] };

/**
 * The text cut where the passages of fields begin and end. Put together again the segments are the
 * text; of two passages around a segment the shorter one, which says more, comes first.
 */
export function segmentsOf(text: string, provenance: readonly FieldProvenance[]): Segment[] {
  const inside = provenance.filter(
    ({ start, end }) => 0 <= start && start < end && end <= text.length,
  );
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  const byLength = inside.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      fields: byLength.filter((field) => field.start <= start && end <= field.end),
    };
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
