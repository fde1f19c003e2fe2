import { type FieldPath, valueAt } from "@openimr/core";
import type { CaseDraft } from "../../lib/case-draft/case-draft.ts";

/**
 * Gives a place a value. A place in a list whose elements have no id, such as a citation's topic, is
 * no field of its own: the whole list is set.
 */
export function setField(draft: CaseDraft, path: FieldPath, value: unknown): void {
  const [, list, position, rest] = /^(.+?)\/(\d+)(?:\/(.+))?$/.exec(path) ?? [];
  const elements = list === undefined ? undefined : valueAt(draft.getState().draft, list);
  if (list === undefined || !Array.isArray(elements)) {
    draft.set(path, value);
    return;
  }
  const index = Number(position);
  const element: unknown = elements[index];
  const changed = rest === undefined ? value : { ...Object(element), [rest]: value };
  draft.set(list, elements.with(index, changed));
}
