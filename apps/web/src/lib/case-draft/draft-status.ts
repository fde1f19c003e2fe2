import type { DraftStatus } from "./case-draft.ts";
import type { DraftRecord } from "./draft-record.ts";

/** Why the last attempt failed; `unanswered` is tried again by itself. */
export type Failure = { kind: "unanswered" | "refused"; message: string };

/** How a draft stands; the worst that is true of it. */
export function statusOf(
  record: DraftRecord,
  save: { running: boolean; failure: Failure | null },
): DraftStatus {
  if (save.failure !== null) return "failed";
  if (record.conflicts.length > 0) return "conflict";
  if (save.running) return "saving";
  if (record.refused.length > 0) return "failed";
  return record.isSaved() ? "saved" : "unsaved";
}

/** What to tell the user beside the status: the first of the problems, or null where all is well. */
export function problemOf(
  status: DraftStatus,
  record: DraftRecord,
  problems: readonly (string | null | undefined)[],
): string | null {
  if (status === "saved") return null;
  const problem = problems.find((one) => typeof one === "string");
  return problem ?? (status === "unsaved" ? unreadable(Object.keys(record.entries).length) : null);
}

function unreadable(count: number): string | null {
  if (count === 0) return null;
  return count === 1
    ? "One field cannot be read yet, so it is kept on this computer only."
    : `${count} fields cannot be read yet, so they are kept on this computer only.`;
}
