import { z } from "zod";
import type { Case } from "./case.ts";

/**
 * The place of a value in a case: names and positions after slashes, as in
 * `/disputedItems/0/request`; the empty string is the case itself. In the lists whose elements have
 * an id (`parties`, `records`, `disputedItems`) the id may stand for the position, and that form
 * stays true when the list is reordered.
 */
export const FieldPath = z
  .string()
  .regex(/^(\/[A-Za-z0-9-]+)*$/, "is not a path into a case, as in /disputedItems/0/request")
  .meta({
    id: "FieldPath",
    description: "Place in a case, as in /disputedItems/0/request.",
  });
export type FieldPath = z.infer<typeof FieldPath>;

/** The lists of a case whose elements carry an id. */
export const identifiedLists = ["parties", "records", "disputedItems"] as const;
export type IdentifiedList = (typeof identifiedLists)[number];

/** The names and positions that a path is made of. */
export function pathSegments(path: FieldPath): string[] {
  return path === "" ? [] : path.slice(1).split("/");
}

/** The value at a path, or undefined where the case has no such place. */
export function valueAt(record: Case, path: FieldPath): unknown {
  return pathSegments(path).reduce<unknown>(child, record);
}

/** The same place with ids instead of positions, so that it survives a reordering. */
export function stablePath(record: Case, path: FieldPath): FieldPath {
  return rewriteElement(record, path, (list, segment) => {
    const index = Number(segment);
    return Number.isInteger(index) ? list[index]?.id : undefined;
  });
}

/** The same place with positions instead of ids; unchanged where the element is gone. */
export function positionalPath(record: Case, path: FieldPath): FieldPath {
  return rewriteElement(record, path, (list, segment) => {
    const index = list.findIndex((element) => element.id === segment);
    return index < 0 ? undefined : String(index);
  });
}

/** Whether one path is the other or leads into it. */
export function pathsOverlap(a: FieldPath, b: FieldPath): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

function rewriteElement(
  record: Case,
  path: FieldPath,
  rewrite: (list: readonly { id: string }[], segment: string) => string | undefined,
): FieldPath {
  const [name, segment, ...rest] = pathSegments(path);
  const list = identifiedLists.find((known) => known === name);
  if (list === undefined || segment === undefined) return path;
  const rewritten = rewrite(record[list], segment);
  return rewritten === undefined ? path : `/${[list, rewritten, ...rest].join("/")}`;
}

function child(parent: unknown, segment: string): unknown {
  if (Array.isArray(parent)) {
    if (/^\d+$/.test(segment)) return parent[Number(segment)];
    return parent.find((element: unknown) => hasId(element) && element.id === segment);
  }
  if (typeof parent !== "object" || parent === null || !Object.hasOwn(parent, segment)) {
    return undefined;
  }
  return Reflect.get(parent, segment);
}

function hasId(value: unknown): value is { id: unknown } {
  return typeof value === "object" && value !== null && "id" in value;
}
