import type { z } from "zod";

type Json = z.core.util.JSONType;

/** One field of one letter: what the label says, what was read, and whether they agree. */
export type Comparison = {
  /** Path into the case, as in `/disputedItems/0/request`; a list's own length is `/disputedItems/#`. */
  path: string;
  expected: Json;
  /** Undefined where a case has no such field. */
  read: unknown;
  verdict: "right" | "unknown" | "wrong";
};

/**
 * Compares what a label says with what was read, field by field; what the label leaves out is not
 * compared. White space counts as one blank and typographic quotes and dashes as plain ones. A field
 * that was read as null or not at all is unknown, any other difference wrong.
 */
export function compare(expected: Json, read: unknown, path = ""): Comparison[] {
  if (Array.isArray(expected)) {
    const list: unknown[] = Array.isArray(read) ? read : [];
    return [
      judge(`${path}/#`, expected.length, list.length),
      ...expected.flatMap((element, index) => compare(element, list[index], `${path}/${index}`)),
    ];
  }
  if (typeof expected === "object" && expected !== null) {
    return Object.entries(expected).flatMap(([name, value]) =>
      compare(value, field(read, name), `${path}/${name}`),
    );
  }
  return [judge(path, expected, read)];
}

/** The path with every position replaced, so that the same field of all letters counts together. */
export function fieldOf(path: string): string {
  return path.replace(/\/\d+(?=\/|$)/g, "/*");
}

function field(holder: unknown, name: string): unknown {
  return typeof holder === "object" && holder !== null && Object.hasOwn(holder, name)
    ? Reflect.get(holder, name)
    : undefined;
}

function judge(path: string, expected: Json, read: unknown): Comparison {
  const verdict =
    fold(expected) === fold(read) ? "right" : (read ?? null) === null ? "unknown" : "wrong";
  return { path, expected, read, verdict };
}

function fold(value: unknown): unknown {
  return typeof value === "string"
    ? value
        .replace(/\s+/g, " ")
        .replace(/[\u2018\u2019]/g, "'")
        .replace(/[\u201c\u201d]/g, '"')
        .replace(/[\u2010-\u2014\u2212]/g, "-")
        .trim()
    : value;
}
