/** Word within the process that something was saved, for those who wait for it. */
export interface News {
  /** Tells everyone who waits. */
  announce(): void;
  /** Ends at the next announcement, after `milliseconds` without one, or when `signal` aborts. */
  next(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/**
 * News of one process. It makes followers quick, not right: what another process saves is found by
 * looking, at the latest after the time that a follower waits.
 */
export function createNews(): News {
  const waiting = new Set<() => void>();
  return {
    announce: () => {
      for (const wake of waiting) wake();
    },
    next: (milliseconds, signal) =>
      new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          signal.removeEventListener("abort", wake);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, milliseconds);
        signal.addEventListener("abort", wake);
        waiting.add(wake);
        if (signal.aborted) wake();
      }),
  };
}
