import {
  AppError,
  applyChanges,
  type Case,
  type CaseChange,
  diffCases,
  type FieldPath,
  FieldValue,
  stablePath,
} from "@openimr/core";
import { adoptCopies } from "./adopt-copies.ts";
import type { CaseDraft, DraftState } from "./case-draft.ts";
import { DraftRecord } from "./draft-record.ts";
import { type Failure, problemOf, statusOf } from "./draft-status.ts";
import type { DraftStore, LocalCopy } from "./local-copy.ts";
import { localCopyWriter } from "./local-copy-writer.ts";
import { backoff, refusedField, SaveUnanswered, takenNumber } from "./save-failure.ts";
import { withoutStatusEdits } from "./status-edits.ts";

/** Runs something after so many milliseconds; the function given back calls it off. */
export type Schedule = (run: () => void, milliseconds: number) => () => void;

export type CaseDraftOptions = {
  /** The case as the server last gave it. */
  acknowledged: Case;
  /**
   * Saves changes on top of a version and answers with the case as kept. Throws `AppError` where the
   * server refused, `SaveUnanswered` where no answer came, anything else for a fault of the server.
   */
  save(input: { id: Case["id"]; baseVersion: number; changes: CaseChange[] }): Promise<Case>;
  store: DraftStore;
  schedule?: Schedule;
  /** Pause in the editing after which it is saved, in milliseconds. */
  debounceMs?: number;
  /** Longest time for which editing without a pause stays unsaved, in milliseconds. */
  longestMs?: number;
  /** Hears of every state that the server confirmed or was found to have. */
  onAcknowledged?: (record: Case) => void;
};

/** Opens a case for editing, with the edits that pages now gone left on this computer. */
export async function createCaseDraft(options: CaseDraftOptions): Promise<CaseDraft> {
  const { store } = options;
  const own = await store.claim();
  const found = await store.abandoned(options.acknowledged.id);
  const { copies, letGo } = withoutStatusEdits(found.map(({ copy }) => copy));
  const start = adoptCopies(options.acknowledged, copies);
  const engine = new DraftEngine(options, new DraftRecord(start), { own, letGo });
  if (found.length > 0) {
    await engine.keep();
    for (const { copy, release } of found) {
      await store.remove(copy.key);
      release();
    }
    engine.save();
  }
  return engine;
}

class DraftEngine implements CaseDraft {
  readonly #options: CaseDraftOptions;
  readonly #record: DraftRecord;
  readonly #own: { key: string; release(): void };
  readonly #schedule: Schedule;
  readonly #writer;
  readonly #listeners = new Set<() => void>();
  #state: DraftState;
  #run: Promise<void> | null = null;
  #timers: { pause: () => void; longest: () => void } | null = null;
  #failure: Failure | null = null;
  #fieldProblem: AppError | null = null;
  #letGo: string | null;
  /** What must be sent again before anything newer, since no answer came. */
  #again: Case | null = null;
  #attempts = 0;
  #closed = false;

  constructor(
    options: CaseDraftOptions,
    record: DraftRecord,
    { own, letGo }: { own: { key: string; release(): void }; letGo: string | null },
  ) {
    this.#options = options;
    this.#record = record;
    this.#own = own;
    this.#letGo = letGo;
    this.#schedule = options.schedule ?? afterTimeout;
    this.#writer = localCopyWriter({
      key: own.key,
      store: options.store,
      current: () => this.#copy(),
      onProblem: () => this.#publish(),
    });
    this.#state = this.#snapshot();
  }

  getState = (): DraftState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  edit(next: Case): void {
    this.#record.edit(next);
    this.#edited();
  }

  set(path: FieldPath, value: unknown): void {
    const place = stablePath(this.#record.draft, path);
    const change: CaseChange = { op: "set", path: place, value: FieldValue.parse(value) };
    this.#record.edit(applyChanges(this.#record.draft, [change]));
    this.#record.keepEntry(place, null);
    this.#edited();
  }

  change(changes: readonly CaseChange[]): void {
    this.edit(applyChanges(this.#record.draft, changes));
  }

  keepEntry(path: FieldPath, text: string | null): void {
    this.#record.keepEntry(stablePath(this.#record.draft, path), text);
    this.#edited();
  }

  choose(path: FieldPath, side: "mine" | "theirs"): void {
    this.#record.choose(stablePath(this.#record.draft, path), side);
    this.#edited();
    this.save();
  }

  dismissLetGo(): void {
    this.#letGo = null;
    this.#publish();
  }

  receive(current: Case): void {
    if (this.#closed || this.#run !== null) return;
    if (current.version <= this.#record.acknowledged.version) return;
    this.#overtaken(current);
    this.#edited();
  }

  retry(): void {
    this.#record.refused = [];
    this.#fieldProblem = null;
    this.save();
  }

  async flush(): Promise<void> {
    this.save();
    await this.#run;
    await this.#writer.idle();
  }

  close(): void {
    this.#closed = true;
    this.#callOff();
    this.#listeners.clear();
    void this.#writer.idle().then(() => this.#own.release());
  }

  /** Writes the local copy and waits for it. */
  async keep(): Promise<void> {
    this.#writer.touch();
    await this.#writer.idle();
  }

  /** Sends what can be sent, unless that is going on already. */
  save(): void {
    if (this.#closed || this.#run !== null) return;
    this.#callOff();
    this.#run = this.#sendAll().finally(() => {
      this.#run = null;
      this.#publish();
      if (this.#record.isSaved()) this.#writer.touch();
    });
    this.#publish();
  }

  /** One save at a time; what was edited meanwhile follows at once. */
  async #sendAll(): Promise<void> {
    this.#failure = null;
    while (!this.#closed) {
      const target = this.#again ?? this.#record.nextTarget();
      if (target === null || !(await this.#send(target))) return;
      this.#publish();
    }
  }

  async #send(target: Case): Promise<boolean> {
    const { id, version } = this.#record.acknowledged;
    const changes = diffCases(this.#record.acknowledged, target);
    this.#record.sending(target);
    await this.keep();
    try {
      const saved = await this.#options.save({ id, baseVersion: version, changes });
      if (this.#closed) return false;
      this.#record.confirmed(target, saved);
      this.#answered();
      return true;
    } catch (error) {
      if (this.#closed) return false;
      return this.#failed(target, error);
    }
  }

  #failed(target: Case, error: unknown): boolean {
    if (error instanceof SaveUnanswered) {
      this.#again = target;
      this.#attempts += 1;
      this.#failure = { kind: "unanswered", message: error.message };
      this.#timers = {
        pause: this.#schedule(() => this.save(), backoff(this.#attempts)),
        longest: () => {},
      };
      return false;
    }
    if (error instanceof AppError && error.data.code === "stale_version") {
      this.#overtaken(error.data.current);
      return true;
    }
    this.#again = null;
    const message = error instanceof Error ? error.message : "The save failed without a reason.";
    if (error instanceof AppError) {
      this.#record.rejected(target);
      const path = refusedField(error);
      if (path !== null && this.#record.setAside(target, path)) {
        this.#fieldProblem = error;
        return true;
      }
    }
    this.#failure = { kind: "refused", message };
    return false;
  }

  #overtaken(current: Case): void {
    this.#record.overtaken(current);
    this.#answered();
  }

  #answered(): void {
    this.#again = null;
    this.#attempts = 0;
    this.#options.onAcknowledged?.(this.#record.acknowledged);
  }

  #edited(): void {
    if (this.#record.refused.length === 0) this.#fieldProblem = null;
    this.#writer.touch();
    this.#publish();
    if (this.#closed || this.#failure?.kind === "unanswered" || this.#record.isSaved()) return;
    this.#timers?.pause();
    const { debounceMs = 800, longestMs = 5_000 } = this.#options;
    this.#timers = {
      pause: this.#schedule(() => this.save(), debounceMs),
      longest: this.#timers?.longest ?? this.#schedule(() => this.save(), longestMs),
    };
  }

  #callOff(): void {
    this.#timers?.pause();
    this.#timers?.longest();
    this.#timers = null;
  }

  #publish(): void {
    this.#state = this.#snapshot();
    for (const listener of this.#listeners) listener();
  }

  #snapshot(): DraftState {
    const { draft, acknowledged, conflicts, entries } = this.#record;
    const status = statusOf(this.#record, { running: this.#run !== null, failure: this.#failure });
    const problems = [this.#failure?.message, this.#fieldProblem?.message, this.#writer.problem()];
    const problem = problemOf(status, this.#record, problems);
    const taken = this.#failure === null ? takenNumber(this.#fieldProblem) : null;
    return { draft, acknowledged, status, problem, conflicts, entries, taken, letGo: this.#letGo };
  }

  #copy(): LocalCopy | null {
    if (this.#record.isSaved()) return null;
    const { acknowledged: base, draft, sent, conflicts, entries } = this.#record;
    return { key: this.#own.key, caseId: base.id, base, draft, sent, conflicts, entries };
  }
}

function afterTimeout(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
