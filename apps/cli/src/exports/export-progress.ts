import { duration } from "@openimr/determination/batch";
import { showProgress } from "../output.ts";

/** Counts what an export has written, and shows it. */
export interface ExportMeter {
  /** Counts cases that were written. */
  add(count: number): void;
  /** Counts a letter that was there already. */
  pass(): void;
  counts(): { cases: number; unchanged: number };
}

/** A meter that begins with nothing, now. */
export function exportMeter(): ExportMeter {
  const start = performance.now();
  const counts = { cases: 0, unchanged: 0 };
  return {
    add: (count) => {
      counts.cases += count;
      showProgress(lineOf(counts.cases, (performance.now() - start) / 1000));
    },
    pass: () => {
      counts.unchanged += 1;
    },
    counts: () => ({ ...counts }),
  };
}

/** "1,200 cases, 420 a second, 3 s" */
function lineOf(count: number, seconds: number): string {
  const rate = seconds > 0 ? Math.round(count / seconds) : 0;
  const number = (value: number) => value.toLocaleString("en-US");
  return `${number(count)} ${count === 1 ? "case" : "cases"}, ${number(rate)} a second, ${duration(seconds)}`;
}
