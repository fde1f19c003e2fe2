import { type Case, caseStatusLabels } from "@openimr/core";
import type { LocalCopy } from "./local-copy.ts";

/**
 * Copies without edits of the status. The status was a field once and is a step of the process now, so
 * that every save with such an edit would be refused. `letGo` says what was left out; nothing else is.
 */
export function withoutStatusEdits(copies: readonly LocalCopy[]): {
  copies: LocalCopy[];
  letGo: string | null;
} {
  const chosen = copies
    .filter(({ base, draft }) => draft.status !== base.status)
    .map(({ draft }) => `“${caseStatusLabels[draft.status]}”`);
  return {
    copies: copies.map(withoutStatusEdit),
    letGo:
      chosen.length === 0
        ? null
        : `The status ${[...new Set(chosen)].join(", ")} was chosen on this computer and could not be saved. It was let go: a case moves on by the steps under its status. Everything else that was entered is here.`,
  };
}

function withoutStatusEdit(copy: LocalCopy): LocalCopy {
  const { status } = copy.base;
  const asItWas = (record: Case): Case => ({ ...record, status });
  return {
    ...copy,
    draft: asItWas(copy.draft),
    sent: copy.sent.map(asItWas),
    conflicts: copy.conflicts.filter(({ path }) => path !== "/status"),
  };
}
