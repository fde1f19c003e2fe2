import type { Case, FieldConflict } from "@openimr/core";
import { baseAfterLostReplies } from "./base-after-lost-replies.ts";
import type { LocalCopy } from "./local-copy.ts";
import { rebaseDraft, unsettled } from "./rebase-draft.ts";

/** What a page starts from. */
export type DraftStart = {
  acknowledged: Case;
  draft: Case;
  /** States that were sent on top of `acknowledged` and may still arrive. */
  sent: Case[];
  conflicts: FieldConflict[];
  entries: Record<string, string>;
};

/**
 * Puts the edits of pages that are gone onto the server's state. A copy that knows a newer state
 * than the one just loaded (an old answer from a cache) counts as the newer one.
 */
export function adoptCopies(loaded: Case, copies: readonly LocalCopy[]): DraftStart {
  const acknowledged = [loaded, ...copies.map(({ base }) => base)].reduce((newest, record) =>
    record.version > newest.version ? record : newest,
  );
  return copies.reduce<DraftStart>(adopt, {
    acknowledged,
    draft: acknowledged,
    sent: [],
    conflicts: [],
    entries: {},
  });
}

function adopt(start: DraftStart, copy: LocalCopy): DraftStart {
  const moved = copy.base.version !== start.acknowledged.version;
  const base = moved
    ? baseAfterLostReplies(copy.base, {
        sent: copy.sent,
        draft: copy.draft,
        incoming: start.acknowledged,
      })
    : copy.base;
  const { draft, conflicts } = rebaseDraft(base, copy, start.draft);
  return {
    acknowledged: start.acknowledged,
    draft,
    sent: moved ? start.sent : [...start.sent, ...copy.sent],
    conflicts: unsettled([...conflicts, ...start.conflicts], draft),
    entries: { ...start.entries, ...copy.entries },
  };
}
