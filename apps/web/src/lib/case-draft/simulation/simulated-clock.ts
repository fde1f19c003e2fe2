/** A clock that stands still until it is told how far to go. */
export class SimulatedClock {
  #now = 0;
  #queue: { at: number; run: () => void }[] = [];

  schedule = (run: () => void, milliseconds: number): (() => void) => {
    const entry = { at: this.#now + milliseconds, run };
    this.#queue.push(entry);
    return () => {
      this.#queue = this.#queue.filter((other) => other !== entry);
    };
  };

  /** Lets time pass; `settle` waits after each event until all that follows from it has happened. */
  async pass(milliseconds: number, settle: () => Promise<void>): Promise<void> {
    const end = this.#now + milliseconds;
    await settle();
    for (;;) {
      const next = this.#queue.reduce<{ at: number; run: () => void } | null>(
        (first, entry) => (first === null || entry.at < first.at ? entry : first),
        null,
      );
      if (next === null || next.at > end) break;
      this.#queue = this.#queue.filter((entry) => entry !== next);
      this.#now = next.at;
      next.run();
      await settle();
    }
    this.#now = end;
  }
}
