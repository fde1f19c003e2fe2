import { accountedFiles } from "@openimr/core";
import { duration } from "@openimr/determination/batch";
import type { RunnerState } from "./import-runner.ts";

/** "420 a second, about 9 s left" at a moment of the page's clock; null before there is a rate. */
export function paceInWords(
  { run, sent, startedAt, status }: RunnerState,
  now: number,
): string | null {
  const seconds = (now - startedAt) / 1000;
  if (status !== "running" || sent === 0 || seconds <= 0) return null;
  const rate = sent / seconds;
  const left = run.total === null ? 0 : run.total - accountedFiles(run);
  const pace = `${Math.max(1, Math.round(rate)).toLocaleString("en-US")} a second`;
  return left <= 0 ? pace : `${pace}, about ${duration(left / rate)} left`;
}
