import type { Case, CaseChange } from "@openimr/core";
import type { CaseDraft } from "../case-draft.ts";
import { createCaseDraft } from "../create-case-draft.ts";
import type { DraftStore } from "../local-copy.ts";
import type { SimulatedClock } from "./simulated-clock.ts";

/** What a page is opened with. */
export type PageWorld = {
  clock: SimulatedClock;
  store: DraftStore;
  save(input: { baseVersion: number; changes: CaseChange[] }): Promise<Case>;
};

/** A browser page with a draft on it, which can be killed in the middle of anything. */
export class SimulatedPage {
  readonly draft: CaseDraft;
  readonly #life: { alive: boolean };
  readonly #own: { release(): void };

  private constructor(draft: CaseDraft, life: { alive: boolean }, own: { release(): void }) {
    this.draft = draft;
    this.#life = life;
    this.#own = own;
  }

  static async open(world: PageWorld, acknowledged: Case): Promise<SimulatedPage> {
    const life = { alive: true };
    const never = new Promise<never>(() => {});
    const whileAlive = <Result>(run: () => Promise<Result>) =>
      life.alive ? run().then((result) => (life.alive ? result : never)) : never;
    let own = { key: "", release: () => {} };
    const draft = await createCaseDraft({
      acknowledged,
      schedule: (run, milliseconds) =>
        world.clock.schedule(() => life.alive && run(), milliseconds),
      save: (input) => whileAlive(() => world.save(input)),
      store: {
        claim: async () => {
          own = await world.store.claim();
          return own;
        },
        put: (copy) => whileAlive(() => world.store.put(copy)),
        remove: (key) => whileAlive(() => world.store.remove(key)),
        abandoned: (caseId) => world.store.abandoned(caseId),
      },
    });
    return new SimulatedPage(draft, life, own);
  }

  /** Nothing of the page goes on: no timer, no reply, no write. The browser frees its locks. */
  kill(): void {
    this.#life.alive = false;
    this.#own.release();
  }
}
