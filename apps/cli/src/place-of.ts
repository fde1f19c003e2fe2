import type { FieldPath } from "@openimr/core";
import type { ReadFile } from "./read-case.ts";

/**
 * Where a field of the case was read, or the closest field around or within it: line and column of
 * a text, from 1, or the page of a PDF, whose lines no editor shows. Null for the case as a whole and
 * where the text does not hold the field.
 */
export function placeOf(
  path: FieldPath,
  { reading, source }: ReadFile,
): { line: number; column: number } | { page: number } | null {
  const [nearest] = reading.provenance
    .filter(({ path: read }) => isWithin(path, read) || (path !== "" && isWithin(read, path)))
    .toSorted((a, b) => distance(a.path, path) - distance(b.path, path));
  if (nearest === undefined) return null;
  if (source.lines.length > 0) return { page: nearest.page };
  const before = source.text.slice(0, nearest.start).split(/\r\n|[\n\r]/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function isWithin(path: FieldPath, outer: FieldPath): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}

function distance(a: FieldPath, b: FieldPath): number {
  return Math.abs(a.length - b.length);
}
