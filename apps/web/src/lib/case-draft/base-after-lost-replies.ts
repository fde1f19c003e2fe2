import {
  applyChanges,
  type Case,
  type CaseChange,
  diffCases,
  type IdentifiedList,
  jsonEqual,
  placeOf,
  valueAt,
} from "@openimr/core";

/** Saves of which it is not known whether they arrived, and what is known since. */
export type LostReplies = {
  /** The states that were sent, all on top of the same base. */
  sent: readonly Case[];
  /** The draft as it is now. */
  draft: Case;
  /** The server's state as it is now. */
  incoming: Case;
};

/**
 * The state from which the draft and the server have truly grown apart: the base, with what was sent
 * where the server shows that it arrived. Without it one's own save, whose reply was lost, would
 * look like another person's edit. Where somebody has changed such a field since and the draft went
 * back to the old value, the sent value is taken too, so that the field is seen as contested. An
 * element arrived where the server has it as it was sent; one that has another content may be
 * somebody else's, and is contested as a whole.
 */
export function baseAfterLostReplies(base: Case, lost: LostReplies): Case {
  const candidates = new Map<string, Candidate[]>();
  for (const state of lost.sent) {
    for (const change of diffCases(base, state)) {
      const key = `${change.op} ${placeOf(change)}`;
      candidates.set(key, [...(candidates.get(key) ?? []), { change, state }]);
    }
  }
  let result = base;
  for (const group of candidates.values()) {
    const arrived = arrivedChange(base, group, lost);
    if (arrived !== null) result = applyIfPossible(result, arrived);
  }
  return result;
}

type Candidate = { change: CaseChange; state: Case };

function arrivedChange(base: Case, group: Candidate[], lost: LostReplies): CaseChange | null {
  const [first] = group;
  if (first === undefined) return null;
  const path = placeOf(first.change);
  const now = valueAt(lost.incoming, path);
  switch (first.change.op) {
    case "set": {
      const same = group.find(({ state }) => jsonEqual(valueAt(state, path), now));
      if (same !== undefined) return same.change;
      const before = valueAt(base, path);
      if (jsonEqual(before, now) || !jsonEqual(before, valueAt(lost.draft, path))) return null;
      return group.at(-1)?.change ?? null;
    }
    case "insert":
      return group.find(({ state }) => jsonEqual(valueAt(state, path), now))?.change ?? null;
    case "remove":
      return now === undefined ? first.change : null;
    case "move": {
      const { list } = first.change;
      const same = group.find(({ state }) => sameOrder(state, lost.incoming, list));
      return same?.change ?? null;
    }
  }
}

function sameOrder(a: Case, b: Case, list: IdentifiedList): boolean {
  const ids = (record: Case) => record[list].map((element) => element.id);
  return jsonEqual(ids(a), ids(b));
}

/** Two sent states can touch overlapping places; a change that no longer fits is passed over. */
function applyIfPossible(record: Case, change: CaseChange): Case {
  try {
    return applyChanges(record, [change]);
  } catch {
    return record;
  }
}
