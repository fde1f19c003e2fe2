import type { DraftStore, LocalCopy } from "./local-copy.ts";

/** Writes one page's local copy, one write at a time, always the newest state. */
export type LocalCopyWriter = {
  /** Something changed; what is to be kept is asked for when the write starts. */
  touch(): void;
  /** Resolves when the newest state is written, or could not be. */
  idle(): Promise<void>;
  /** Why the last write failed, or null. */
  problem(): string | null;
};

/** A writer for the copy that `current` gives; null means that nothing needs to be kept. */
export function localCopyWriter(options: {
  key: string;
  store: DraftStore;
  current: () => LocalCopy | null;
  onProblem: () => void;
}): LocalCopyWriter {
  let dirty = false;
  let writing: Promise<void> | null = null;
  let stored = false;
  let problem: string | null = null;

  async function write(): Promise<void> {
    while (dirty) {
      dirty = false;
      const copy = options.current();
      try {
        if (copy !== null) await options.store.put(copy);
        else if (stored) await options.store.remove(options.key);
        stored = copy !== null;
        report(null);
      } catch {
        report(
          "This browser cannot keep a copy of unsaved edits. Keep this page open until all is saved.",
        );
      }
    }
  }

  function report(next: string | null): void {
    if (problem === next) return;
    problem = next;
    options.onProblem();
  }

  function touch(): void {
    dirty = true;
    writing ??= write().finally(() => {
      writing = null;
      if (dirty) touch();
    });
  }

  return {
    touch,
    async idle() {
      while (writing !== null) await writing;
    },
    problem: () => problem,
  };
}
