import {
  applyChanges,
  type Case,
  type CaseChange,
  diffCases,
  type FieldConflict,
  type FieldPath,
  placeOf,
  stablePath,
  valueAt,
} from "@openimr/core";
import type { DraftStart } from "./adopt-copies.ts";
import { baseAfterLostReplies } from "./base-after-lost-replies.ts";
import {
  elementOf,
  isContested,
  rebaseDraft,
  relocate,
  takeTheirs,
  unsettled,
} from "./rebase-draft.ts";

/** At most so many unanswered saves are remembered; older ones are long refused or overtaken. */
const MAX_SENT = 20;

/**
 * What is known of a case being edited, without clock, network or store: the edits, what the server
 * has confirmed, what was sent without a reply, the conflicts, and the fields that the server refused.
 */
export class DraftRecord {
  acknowledged: Case;
  draft: Case;
  sent: Case[];
  conflicts: FieldConflict[];
  entries: Record<string, string>;
  /** Fields whose present value the server refused; they wait until they are edited again. */
  refused: FieldPath[] = [];

  constructor(start: DraftStart) {
    this.acknowledged = start.acknowledged;
    this.draft = start.draft;
    this.sent = start.sent;
    this.conflicts = start.conflicts;
    this.entries = start.entries;
  }

  /** Takes an edited case; text kept for elements that the edit removed is let go. */
  edit(next: Case): void {
    const before = this.draft;
    const { id, version, schemaVersion } = this.acknowledged;
    this.draft = { ...next, id, version, schemaVersion };
    const touched = diffCases(before, this.draft).map((change) => ({ path: placeOf(change) }));
    this.refused = this.refused.filter((path) => !isContested(touched, path));
    this.conflicts = unsettled(
      this.conflicts.map((conflict) => relocate(conflict, this.draft, this.acknowledged)),
      this.draft,
    );
    this.entries = Object.fromEntries(
      Object.entries(this.entries).filter(([path]) => {
        const element = elementOf(path);
        return element === null || valueAt(this.draft, element.path) !== undefined;
      }),
    );
  }

  keepEntry(path: FieldPath, text: string | null): void {
    const { [path]: _previous, ...others } = this.entries;
    this.entries = text === null ? others : { ...others, [path]: text };
  }

  choose(path: FieldPath, side: "mine" | "theirs"): void {
    const conflict = this.conflicts.find((one) => one.path === path);
    if (conflict === undefined) return;
    this.conflicts = this.conflicts.filter((one) => one !== conflict);
    if (side === "theirs") this.edit(takeTheirs(this.draft, conflict, this.acknowledged));
  }

  /** What can be sent: every edit but those in a conflict and those that the server refused. */
  sendable(): CaseChange[] {
    const waiting = [...this.conflicts, ...this.refused.map((path) => ({ path }))];
    return diffCases(this.acknowledged, this.draft).filter(
      (change) => !isContested(waiting, placeOf(change)),
    );
  }

  /** Whether the server holds exactly what is on the screen, and nothing is under way. */
  isSaved(): boolean {
    return (
      this.sent.length === 0 &&
      this.conflicts.length === 0 &&
      Object.keys(this.entries).length === 0 &&
      diffCases(this.acknowledged, this.draft).length === 0
    );
  }

  /** The state to send next: the newest edits, or what was sent before without a reply; null for none. */
  nextTarget(): Case | null {
    const changes = this.sendable();
    if (changes.length > 0) return applyChanges(this.acknowledged, changes);
    return this.sent.at(-1) ?? null;
  }

  sending(target: Case): void {
    if (!this.sent.includes(target)) this.sent = [...this.sent, target].slice(-MAX_SENT);
  }

  /** The server confirmed the target and answered with the case as it keeps it. */
  confirmed(target: Case, saved: Case): void {
    this.#rebase(target, saved);
  }

  /** The server said for certain that the target was not saved. */
  rejected(target: Case): void {
    this.sent = this.sent.filter((state) => state !== target);
  }

  /** Sets a refused field aside; false where it is not among what was sent. */
  setAside(target: Case, path: FieldPath): boolean {
    const place = stablePath(target, path);
    const changes = diffCases(this.acknowledged, target).map((change) => ({
      path: placeOf(change),
    }));
    const refused = changes.filter((change) => isContested([{ path: place }], change.path));
    this.refused = [...new Set([...this.refused, ...refused.map((change) => change.path)])];
    return refused.length > 0;
  }

  /** The server's state has moved on. */
  overtaken(current: Case): void {
    const { sent, draft } = this;
    this.#rebase(
      baseAfterLostReplies(this.acknowledged, { sent, draft, incoming: current }),
      current,
    );
  }

  #rebase(base: Case, incoming: Case): void {
    const { draft, conflicts } = rebaseDraft(base, this, incoming);
    this.acknowledged = incoming;
    this.draft = draft;
    this.conflicts = conflicts;
    this.sent = [];
  }
}
