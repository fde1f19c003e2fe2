import { applyChanges, type Case, CaseChange, type IdentifiedList } from "@openimr/core";

/**
 * The case with the element of that id replaced by `value`, put in where it is missing, or taken out
 * where `value` is undefined. A new element stands before the one that follows it in `order`.
 */
export function placeElement(
  record: Case,
  { list, id }: { list: IdentifiedList; id: string },
  { value, order }: { value: unknown; order: Case },
): Case {
  const present = record[list].some((element) => element.id === id);
  const changes: CaseChange[] = present ? [{ op: "remove", list, id }] : [];
  if (value !== undefined) {
    const before = nextPresent(present ? record : order, { list, id }, record);
    changes.push(CaseChange.parse({ op: "insert", list, element: value, before }));
  }
  return changes.length === 0 ? record : applyChanges(record, changes);
}

/** Id of the first element after the given one in `order` that the case has too, or null. */
function nextPresent(
  order: Case,
  { list, id }: { list: IdentifiedList; id: string },
  record: Case,
): string | null {
  const ids: string[] = order[list].map((element) => element.id);
  const present = new Set<string>(record[list].map((element) => element.id));
  const at = ids.indexOf(id);
  return (at < 0 ? [] : ids.slice(at + 1)).find((next) => present.has(next)) ?? null;
}
