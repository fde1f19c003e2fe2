import type { Case, CaseChange, CaseId, CaseNumber, FieldConflict, FieldPath } from "@openimr/core";

/**
 * How a draft stands. `saved`: the server has acknowledged exactly what is on the screen.
 * `unsaved`: there are edits that are not on their way yet. `saving`: they are. `failed`: the last
 * attempt did not succeed; `problem` says why. `conflict`: another person changed a field that was
 * edited here, and one of the two values must be chosen; every other field goes on being saved.
 */
export type DraftStatus = "saved" | "unsaved" | "saving" | "failed" | "conflict";

/**
 * A case as it is being edited. `draft` is what the screen shows, `acknowledged` what the server
 * last confirmed. In a conflict the draft keeps the value entered here. `entries` holds, by path
 * with ids, text that a field shows but that cannot be read as its value yet. `taken` is the case
 * number that was not saved because another case has it. `letGo` says what was left out of the edits
 * that this computer kept, until it is dismissed.
 */
export type DraftState = {
  draft: Case;
  acknowledged: Case;
  status: DraftStatus;
  problem: string | null;
  conflicts: FieldConflict[];
  entries: Record<string, string>;
  taken: { caseNumber: CaseNumber; takenBy: CaseId } | null;
  letGo: string | null;
};

/** A case being edited, saved by itself. All paths are understood with ids or positions. */
export type CaseDraft = {
  getState(): DraftState;
  subscribe(listener: () => void): () => void;
  /** Takes a whole edited case; what differs from before is what was edited. */
  edit(next: Case): void;
  /** Gives one field a value. Throws `invalid_change` where the value does not fit the field. */
  set(path: FieldPath, value: unknown): void;
  /** Makes several changes as one edit. Throws `invalid_change` and changes nothing if one cannot be made. */
  change(changes: readonly CaseChange[]): void;
  /** Keeps the text of a field that cannot be read yet; null lets it go. */
  keepEntry(path: FieldPath, text: string | null): void;
  /** Settles a conflict. */
  choose(path: FieldPath, side: "mine" | "theirs"): void;
  /** Says that what `letGo` says has been seen. */
  dismissLetGo(): void;
  /** Takes in a newer state of the case from the server. */
  receive(current: Case): void;
  /** Tries again at once after a failure. */
  retry(): void;
  /** Sends what is unsaved now; resolves when all is saved or nothing more can be sent for now. */
  flush(): Promise<void>;
  /** Stops saving. What is not saved stays on this computer and is taken up at the next opening. */
  close(): void;
};
