import { median } from "./median.ts";

/** Milliseconds that a run takes: the median of so many. */
export function medianTime(times: number, run: () => unknown): number {
  return median(
    Array.from({ length: times }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}
