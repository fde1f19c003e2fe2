import {
  applyChanges,
  type Case,
  type FieldConflict,
  type FieldPath,
  FieldValue,
  type IdentifiedList,
  identifiedLists,
  jsonEqual,
  mergeCases,
  pathSegments,
  pathsOverlap,
  valueAt,
} from "@openimr/core";
import { placeElement } from "./place-element.ts";

/** A draft on a newer state of its case, with the fields on which a person must choose. */
export type Rebased = { draft: Case; conflicts: FieldConflict[] };

/** What is being put onto the newer state, beside the draft itself. */
export type PendingEdits = {
  draft: Case;
  /** Conflicts that are not settled yet. */
  conflicts: readonly FieldConflict[];
  /** Text that cannot be read yet, by path with ids. */
  entries: Readonly<Record<string, string>>;
};

/**
 * Puts the edits made since `base` onto `incoming`. A field that both sides changed keeps the value
 * entered here in the draft and is listed with both; an element that the other side removed while
 * it was edited here stays in the draft and is listed as a whole.
 */
export function rebaseDraft(base: Case, edits: PendingEdits, incoming: Case): Rebased {
  // The roles are exchanged on purpose: the merge keeps the second side's value of a contested field.
  const { merged, conflicts } = mergeCases(base, incoming, edits.draft);
  const contested = conflicts
    .map(({ path }) =>
      conflictAt(contestedPlace(path, edits.draft, incoming), base, {
        draft: edits.draft,
        incoming,
      }),
    )
    .filter(
      ({ base: before, mine, theirs }) => !jsonEqual(before, mine) && !jsonEqual(before, theirs),
    );
  const kept = keepElementsWithEntries(base, edits, merged);
  const draft: Case = { ...kept.draft, version: incoming.version };
  const earlier = edits.conflicts.map((conflict) => carryOver(conflict, base, incoming));
  return { draft, conflicts: unsettled([...contested, ...kept.conflicts, ...earlier], draft) };
}

/**
 * A conflict after an edit of the draft: where the edit took away what holds the field, the conflict
 * is about the holder as a whole.
 */
export function relocate(conflict: FieldConflict, draft: Case, acknowledged: Case): FieldConflict {
  const path = contestedPlace(conflict.path, draft, acknowledged);
  if (path === conflict.path) return conflict;
  return conflictAt(path, acknowledged, { draft, incoming: acknowledged });
}

/** The conflicts that are left, with the draft's present value, each place named once. */
export function unsettled(conflicts: readonly FieldConflict[], draft: Case): FieldConflict[] {
  const left: FieldConflict[] = [];
  for (const conflict of conflicts) {
    const mine = valueAt(draft, conflict.path);
    if (jsonEqual(mine, conflict.theirs)) continue;
    // The other side no longer has what held the field; the conflict about the holder says so.
    const overtaken =
      conflict.theirs === undefined &&
      conflicts.some((other) => conflict.path.startsWith(`${other.path}/`));
    if (overtaken || left.some(({ path }) => path === conflict.path)) continue;
    left.push({ ...conflict, mine });
  }
  return left;
}

/** Whether a place lies in, or holds, a contested one. */
export function isContested(conflicts: readonly { path: FieldPath }[], path: FieldPath): boolean {
  return conflicts.some((conflict) => pathsOverlap(conflict.path, path));
}

/** The draft with the other side's value at the place of a conflict. */
export function takeTheirs(draft: Case, conflict: FieldConflict, acknowledged: Case): Case {
  const element = elementOf(conflict.path);
  if (element === null || element.path !== conflict.path) {
    const value = FieldValue.parse(conflict.theirs);
    return applyChanges(draft, [{ op: "set", path: conflict.path, value }]);
  }
  return placeElement(draft, element, { value: conflict.theirs, order: acknowledged });
}

/** The list element that a path leads to or into, or null. */
export function elementOf(
  path: FieldPath,
): { list: IdentifiedList; id: string; path: FieldPath } | null {
  const [name, id] = pathSegments(path);
  const list = identifiedLists.find((known) => known === name);
  return list === undefined || id === undefined ? null : { list, id, path: `/${list}/${id}` };
}

/** The nearest place that both sides still have, at most the whole list element or field. */
function contestedPlace(path: FieldPath, draft: Case, incoming: Case): FieldPath {
  const segments = pathSegments(path);
  const least = elementOf(path) === null ? 1 : 2;
  const here = () => `/${segments.join("/")}`;
  while (
    segments.length > least &&
    (valueAt(draft, here()) === undefined || valueAt(incoming, here()) === undefined)
  ) {
    segments.pop();
  }
  return here();
}

function conflictAt(
  path: FieldPath,
  base: Case,
  sides: { draft: Case; incoming: Case },
): FieldConflict {
  return {
    path,
    base: valueAt(base, path),
    mine: valueAt(sides.draft, path),
    theirs: valueAt(sides.incoming, path),
  };
}

/** An earlier conflict; where the server's value moved on, it is their newer value that counts. */
function carryOver(conflict: FieldConflict, base: Case, incoming: Case): FieldConflict {
  const now = valueAt(incoming, conflict.path);
  return jsonEqual(valueAt(base, conflict.path), now) ? conflict : { ...conflict, theirs: now };
}

/** Text that cannot be read yet is an edit too: its element is not taken away under the cursor. */
function keepElementsWithEntries(base: Case, edits: PendingEdits, merged: Case): Rebased {
  let draft = merged;
  const conflicts: FieldConflict[] = [];
  for (const path of Object.keys(edits.entries)) {
    const element = elementOf(path);
    if (element === null || valueAt(draft, element.path) !== undefined) continue;
    const mine = valueAt(edits.draft, element.path);
    if (mine === undefined) continue;
    draft = placeElement(draft, element, { value: mine, order: edits.draft });
    conflicts.push({
      path: element.path,
      base: valueAt(base, element.path),
      mine,
      theirs: undefined,
    });
  }
  return { draft, conflicts };
}
