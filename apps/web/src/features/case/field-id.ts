import type { FieldPath } from "@openimr/core";

/** The element id of the field for a place in the case (paths with ids, which never change). */
export function fieldId(path: FieldPath): string {
  return `field${path.replaceAll("/", "-")}`;
}

/** The element of a field, or of the closest field or item around the place. */
export function fieldElement(path: FieldPath): HTMLElement | null {
  const outermost = itemOfPath(path) === null ? 1 : 2;
  for (
    let place = path;
    place.split("/").length > outermost;
    place = place.slice(0, place.lastIndexOf("/"))
  ) {
    const element = document.getElementById(fieldId(place));
    if (element !== null) return element;
  }
  return null;
}

/** The id of the item that a path leads into, or null. */
export function itemOfPath(path: FieldPath): string | null {
  return /^\/disputedItems\/([^/]+)/.exec(path)?.[1] ?? null;
}

/** The same place in another item; null for a path that leads into none. */
export function pathInItem(path: FieldPath | null, id: string): FieldPath | null {
  const from = path === null ? null : itemOfPath(path);
  return path === null || from === null ? null : path.replace(from, id);
}
