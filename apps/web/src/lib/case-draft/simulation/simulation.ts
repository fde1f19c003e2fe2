import { type Case, type CaseChange, type FieldPath, placeOf, valueAt } from "@openimr/core";
import type { DraftStore } from "../local-copy.ts";
import { SimulatedClock } from "./simulated-clock.ts";
import { type Fate, SimulatedNetwork } from "./simulated-network.ts";
import { SimulatedPage } from "./simulated-page.ts";
import { SimulatedServer } from "./simulated-server.ts";

/** One thing that happens; `page` is 0 or 1, two pages of one browser. */
export type Step =
  /** Enters a value of its own kind, or the given one. */
  | { do: "edit"; page: number; path: FieldPath; value?: string | null }
  | { do: "change"; page: number; change: CaseChange }
  | { do: "enter"; page: number; path: FieldPath }
  | { do: "another edits"; path: FieldPath }
  | { do: "another changes"; change: CaseChange }
  | { do: "wait"; milliseconds: number }
  | { do: "kill"; page: number }
  | { do: "open"; page: number; behind: number };

/** The last value that one writer entered in one field. Writers: page 0, page 1, another person. */
export type Entered = { path: FieldPath; writer: number; value: string };

/** A case edited in several places at once, over a network that fails, with pages that are killed. */
export class Simulation {
  readonly server: SimulatedServer;
  readonly pages: (SimulatedPage | null)[] = [null, null];
  /** Values by field and writer; what an element held goes with it when its writer removes it. */
  readonly entered = new Map<string, Entered>();
  /** For each value the one that its writer saw in the field and replaced. */
  readonly replaced = new Map<string, unknown>();
  /** Places of elements that somebody put in or took out, so that their fields have more writers. */
  readonly placed = new Set<FieldPath>();
  /** Text that could not be read, by field; only page 0 makes such entries. */
  readonly unread = new Map<FieldPath, string>();
  /** States that a page called saved though they were not. */
  readonly wronglySaved: Case[] = [];
  readonly #clock = new SimulatedClock();
  readonly #network: SimulatedNetwork;
  readonly #store: DraftStore;
  #pendingWrites = 0;
  #counter = 0;

  constructor(record: Case, store: DraftStore, fates: readonly Fate[]) {
    this.server = new SimulatedServer(record);
    this.#network = new SimulatedNetwork(this.#clock, fates);
    this.#store = this.#counted(store);
  }

  async run(steps: readonly Step[]): Promise<void> {
    for (const page of [0, 1]) await this.#open(page, 0);
    for (const step of steps) {
      await this.#take(step);
      await this.#settle();
    }
  }

  /** The network works again; every page is open and is left alone until nothing more happens. */
  async calmDown(): Promise<void> {
    this.#network.heal();
    for (const page of [0, 1]) await this.#open(page, 0);
    for (let round = 0; round < 12; round += 1) {
      for (const page of this.pages) page?.draft.receive(this.server.current);
      for (const page of this.pages) page?.draft.retry();
      await this.#clock.pass(60_000, this.#settle);
    }
  }

  async #take(step: Step): Promise<void> {
    const draft = "page" in step ? this.pages[step.page]?.draft : undefined;
    switch (step.do) {
      case "edit":
        if (draft !== undefined) {
          const value = step.value ?? this.#next();
          this.replaced.set(value, valueAt(draft.getState().draft, step.path));
          this.#write({ path: step.path, writer: step.page, value }, () =>
            draft.set(step.path, value),
          );
          this.unread.delete(step.page === 0 ? step.path : "");
        }
        return;
      case "enter":
        if (step.page === 0 && draft && valueAt(draft.getState().draft, step.path) !== undefined) {
          const text = this.#next();
          draft.keepEntry(step.path, text);
          this.unread.set(step.path, text);
        }
        return;
      case "change":
        if (draft !== undefined) {
          const before = draft.getState().draft;
          if (passes(() => draft.change([step.change]))) {
            this.#placed(before, step.change, step.page);
          }
        }
        return;
      case "another edits":
        this.#editByAnother(step.path);
        return;
      case "another changes": {
        const before = this.server.current;
        if (this.server.editByAnother(step.change)) this.#placed(before, step.change, 2);
        return;
      }
      case "wait":
        return this.#clock.pass(step.milliseconds, this.#settle);
      case "kill":
        this.pages[step.page]?.kill();
        this.pages[step.page] = null;
        return;
      case "open":
        return this.#open(step.page, step.behind);
    }
  }

  /** Opens a page with the newest version, or with one so many versions behind, as from a cache. */
  async #open(page: number, behind: number): Promise<void> {
    if (this.pages[page] !== null) return;
    const { versions, current } = this.server;
    const opened = await SimulatedPage.open(
      {
        clock: this.#clock,
        store: this.#store,
        save: (input) => this.#network.request(() => this.server.save(input)),
      },
      versions.at(-1 - behind) ?? current,
    );
    opened.draft.subscribe(() => this.#checkSaved(opened));
    this.pages[page] = opened;
  }

  #checkSaved({ draft }: SimulatedPage): void {
    const state = draft.getState();
    if (state.status !== "saved") return;
    const known = this.server.versions.some(
      (version) => JSON.stringify(version) === JSON.stringify(state.draft),
    );
    if (!known) this.wronglySaved.push(state.draft);
  }

  #editByAnother(path: FieldPath): void {
    const value = this.#next();
    this.replaced.set(value, valueAt(this.server.current, path));
    this.#write({ path, writer: 2, value }, () => {
      const change: CaseChange = { op: "set", path, value };
      if (!this.server.editByAnother(change)) throw new Error("It no longer fits.");
    });
  }

  #write(entered: Entered, write: () => void): void {
    if (passes(write)) this.entered.set(`${entered.writer} ${entered.path}`, entered);
  }

  /** Whether a value is another one, or replaced it knowingly, directly or in steps. */
  leadsTo(from: unknown, value: string): boolean {
    let at = from;
    while (at !== value && typeof at === "string") at = this.replaced.get(at);
    return at === value;
  }

  /** Who removes an element has seen what it held then, `before` the removal. */
  #placed(before: Case, change: CaseChange, writer: number): void {
    if (change.op === "set" || change.op === "move") return;
    this.placed.add(placeOf(change));
    if (change.op === "insert") return;
    const place = `${placeOf(change)}/`;
    for (const [key, { path, value }] of this.entered) {
      const seen = path.startsWith(place) && this.leadsTo(valueAt(before, path), value);
      if (seen) this.entered.delete(key);
    }
    for (const path of this.unread.keys()) {
      if (writer === 0 && path.startsWith(place)) this.unread.delete(path);
    }
  }

  #next(): string {
    this.#counter += 1;
    return `value ${this.#counter}.`;
  }

  #counted(store: DraftStore): DraftStore {
    const count = async <Result>(run: () => Promise<Result>): Promise<Result> => {
      this.#pendingWrites += 1;
      try {
        return await run();
      } finally {
        this.#pendingWrites -= 1;
      }
    };
    return {
      claim: () => store.claim(),
      abandoned: (caseId) => store.abandoned(caseId),
      put: (copy) => count(() => store.put(copy)),
      remove: (key) => count(() => store.remove(key)),
    };
  }

  /** Waits until what has been set going, writes to the local store included, has happened. */
  #settle = async (): Promise<void> => {
    do await new Promise((resolve) => setImmediate(resolve));
    while (this.#pendingWrites > 0);
  };
}

function passes(run: () => void): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
