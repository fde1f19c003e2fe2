import type { FieldPath } from "@openimr/core";
import type { ReadFile } from "../letters/read-case.ts";

/** A place in a text, lines and columns from 1 (columns in UTF-16 code units, the end excluded). */
export type TextPlace = { line: number; column: number; endLine: number; endColumn: number };

/**
 * Where a field of the case was read, or the closest field around or within it: line and column of
 * a text, from 1, or the page of a PDF, whose lines no editor shows. Null for the case as a whole and
 * where the text does not hold the field.
 */
export function placeOf(
  path: FieldPath,
  { reading, source }: ReadFile,
): TextPlace | { page: number } | null {
  const [nearest] = reading.provenance
    .filter(({ path: read }) => isWithin(path, read) || (path !== "" && isWithin(read, path)))
    .toSorted((a, b) => distance(a.path, path) - distance(b.path, path));
  if (nearest === undefined) return null;
  if (source.lines.length > 0) return { page: nearest.page };
  const start = positionOf(nearest.start, source.text);
  const end = positionOf(nearest.end, source.text);
  return { ...start, endLine: end.line, endColumn: end.column };
}

function positionOf(offset: number, text: string): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|[\n\r]/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function isWithin(path: FieldPath, outer: FieldPath): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}

function distance(a: FieldPath, b: FieldPath): number {
  return Math.abs(a.length - b.length);
}
