import type { ImportRun } from "@openimr/client";
import { accountedFiles } from "@openimr/core";

/** Shows how far an import is, on a line of its own of a terminal's standard error. */
export function importProgress(
  begun: ImportRun,
  total: number | null,
): {
  advance: (chunk: { added: { run: ImportRun } | null; skipped: number }) => void;
  end: () => void;
} {
  const start = performance.now();
  let latest = begun;
  let passed = 0;
  const isShown = process.stderr.isTTY;
  return {
    advance: ({ added, skipped }) => {
      if (added !== null && accountedFiles(added.run) > accountedFiles(latest)) latest = added.run;
      passed += skipped;
      if (!isShown) return;
      const seconds = (performance.now() - start) / 1000;
      process.stderr.write(`\r\u001b[K${progressLine({ latest, begun, total, passed, seconds })}`);
    },
    end: () => {
      if (isShown) process.stderr.write("\r\u001b[K");
    },
  };
}

/** "1,200 of 5,000 files, 420 a second, 9 s left, 3 failed" */
export function progressLine(state: {
  begun: ImportRun;
  latest: ImportRun;
  total: number | null;
  passed: number;
  seconds: number;
}): string {
  const { begun, latest, total, passed, seconds } = state;
  const done = accountedFiles(latest);
  const added = done - accountedFiles(begun);
  const rate = seconds > 0 ? added / seconds : 0;
  const left = total === null ? null : Math.max(0, total - added - passed);
  const count = (value: number) => Math.round(value).toLocaleString("en-US");
  return [
    total === null ? `${count(done)} files` : `${count(done)} of ${count(total)} files`,
    `${count(rate)} a second`,
    ...(left === null || rate === 0 ? [] : [`${duration(left / rate)} left`]),
    ...(latest.counts.failed > 0 ? [`${count(latest.counts.failed)} failed`] : []),
  ].join(", ");
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
}
