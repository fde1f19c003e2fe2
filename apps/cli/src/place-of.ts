import type { FieldPath } from "@openimr/core";
import type { ReadFile } from "./read-case.ts";

/**
 * The line and column, from 1, at which a field of the case was read, or the closest field around or
 * within it; null where the text does not hold it.
 */
export function placeOf(
  path: FieldPath,
  { reading, source }: ReadFile,
): { line: number; column: number } | null {
  const related = reading.provenance
    .filter(
      (each) =>
        each.path === path || path.startsWith(`${each.path}/`) || each.path.startsWith(`${path}/`),
    )
    .toSorted((a, b) => distance(a.path, path) - distance(b.path, path));
  const start = related[0]?.start;
  if (start === undefined) return null;
  const before = source.text.slice(0, start).split(/\r\n|[\n\r\f]/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function distance(a: FieldPath, b: FieldPath): number {
  return Math.abs(a.length - b.length);
}
