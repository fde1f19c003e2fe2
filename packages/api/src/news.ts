import type { Instant } from "@openimr/core";

/** Word within the process that something was saved, or found anew, for those who wait for it. */
export interface News {
  /** Tells everyone who waits. */
  announce(): void;
  /**
   * Tells everyone who waits that what is due next was found anew in cases that nobody saved. `at` is
   * behind that, by the clock that orders saves.
   */
  announceRenewal(at: Instant): void;
  /** When that was told last; null where it never was. */
  renewedAt(): Instant | null;
  /** Ends at the next announcement, after `milliseconds` without one, or when `signal` aborts. */
  next(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/**
 * News of one process. It makes followers quick, not right: what another process saves is found by
 * looking, at the latest after the time that a follower waits.
 */
export function createNews(): News {
  const waiting = new Set<() => void>();
  let renewedAt: Instant | null = null;
  const announce = () => {
    for (const wake of waiting) wake();
  };
  return {
    announce,
    announceRenewal: (at) => {
      renewedAt = at;
      announce();
    },
    renewedAt: () => renewedAt,
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
