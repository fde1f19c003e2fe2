import type { ImportRun } from "@openimr/client";
import { accountedFiles } from "@openimr/core";
import type { RunnerState } from "./import-runner.ts";

/** How far an import is: files done, of how many where that is known, and the share. */
export function progressOf(run: ImportRun): {
  done: number;
  total: number | null;
  share: number | null;
} {
  const done = accountedFiles(run);
  const total = run.total === null ? null : Math.max(run.total, done);
  return { done, total, share: total === null || total === 0 ? null : done / total };
}

/** "1,200 of 5,000 files", "1,200 files" */
export function filesInWords(run: ImportRun): string {
  const { done, total } = progressOf(run);
  const count = done.toLocaleString("en-US");
  if (total !== null) {
    return `${count} of ${total.toLocaleString("en-US")} ${total === 1 ? "file" : "files"}`;
  }
  return done === 1 ? "1 file" : `${count} files`;
}

/** "420 a second, about 9 s left" at a moment of the page's clock; null before there is a rate. */
export function paceInWords(
  { run, sent, startedAt, status }: RunnerState,
  now: number,
): string | null {
  const seconds = (now - startedAt) / 1000;
  if (status !== "running" || sent === 0 || seconds <= 0) return null;
  const rate = sent / seconds;
  const { done, total } = progressOf(run);
  const pace = `${Math.max(1, Math.round(rate)).toLocaleString("en-US")} a second`;
  return total === null || total === done
    ? pace
    : `${pace}, about ${duration((total - done) / rate)} left`;
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
}
