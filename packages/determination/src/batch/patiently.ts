/** What makes a call worth another try, and how the pause before it is spent. */
export type Patience = {
  /** Whether a call failed for want of an answer, so that it is worth another try. */
  isTransient: (error: unknown) => boolean;
  /** Waits so many milliseconds before the next try; rejects where that is not wanted any more. */
  wait: (milliseconds: number) => Promise<void>;
};

/** Pauses between attempts, in milliseconds. */
const PAUSES = [500, 1_000, 2_000, 4_000, 8_000, 15_000];

/** Makes a call again, with growing pauses, while it gets no answer. */
export async function patiently<T>(
  call: () => Promise<T>,
  { isTransient, wait }: Patience,
): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await call();
    } catch (error) {
      if (!isTransient(error)) throw error;
      await wait(pause);
    }
  }
  return call();
}
