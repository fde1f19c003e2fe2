import { applyChanges } from "./apply-changes.ts";
import type { Case } from "./case.ts";
import type { CaseChange } from "./case-change.ts";
import { diffCases } from "./diff-cases.ts";
import { type FieldPath, pathsOverlap, valueAt } from "./field-path.ts";
import { jsonEqual } from "./json-equal.ts";

/** One field that two people changed differently; undefined stands for a removed element. */
export type FieldConflict = {
  path: FieldPath;
  base: unknown;
  mine: unknown;
  theirs: unknown;
};

/** A merged case and the fields on which a person must choose. */
export type Merge = { merged: Case; conflicts: FieldConflict[] };

/**
 * Joins two states of a case that grew from the same base. Fields that only one side changed take
 * that side's value; a field that both changed to different values keeps theirs in `merged` and is
 * listed as a conflict with all three values.
 */
export function mergeCases(base: Case, mine: Case, theirs: Case): Merge {
  const theirChanges = diffCases(base, theirs);
  const conflicts: FieldConflict[] = [];
  const keep: CaseChange[] = [];
  for (const change of diffCases(base, mine)) {
    const path = placeOf(change);
    if (!collides(change, theirChanges, theirs)) keep.push(change);
    else if (!jsonEqual(valueAt(mine, path), valueAt(theirs, path))) {
      conflicts.push({
        path,
        base: valueAt(base, path),
        mine: valueAt(mine, path),
        theirs: valueAt(theirs, path),
      });
    }
  }
  return { merged: applyChanges(theirs, keep), conflicts };
}

/** The place that a change touches; for an element of a list the element itself. */
export function placeOf(change: CaseChange): FieldPath {
  if (change.op === "set") return change.path;
  return `/${change.list}/${change.op === "insert" ? change.element.id : change.id}`;
}

function collides(change: CaseChange, others: readonly CaseChange[], theirs: Case): boolean {
  const path = placeOf(change);
  if (change.op === "insert") return valueAt(theirs, path) !== undefined;
  if (change.op === "move") return valueAt(theirs, path) === undefined;
  return others.some((other) => other.op !== "move" && pathsOverlap(placeOf(other), path));
}
