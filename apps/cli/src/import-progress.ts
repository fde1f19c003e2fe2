import type { ImportRun, RecognisedPage } from "@openimr/client";
import { accountedFiles } from "@openimr/core";
import { duration, filesInWords, pageInWords, waitingInWords } from "@openimr/determination/batch";
import { visible } from "./output.ts";

/** How far an import is: files sent and passed over so far, and the import as the server last told it. */
export interface ImportState {
  run: ImportRun;
  /** Files in all, where that is known. */
  total: number | null;
  sent: number;
  skipped: number;
  /** Since the sending began. */
  seconds: number;
}

/** Shows how far an import is, on a line of its own of a terminal's standard error. */
export function importProgress(
  begun: ImportRun,
  total: number | null,
): {
  /** Takes the line away, so that other lines can be written. */
  clear: () => void;
  show: (chunk: { added: { files: object[]; run: ImportRun } | null; skipped: number }) => void;
  /** Shows how far the server is with the files that wait. */
  showWaiting: (run: ImportRun, at: RecognisedPage | null) => void;
} {
  const start = performance.now();
  const state: ImportState = { run: begun, total, sent: 0, skipped: 0, seconds: 0 };
  const isShown = process.stderr.isTTY;
  return {
    clear: () => {
      if (isShown) process.stderr.write("\r\u001b[K");
    },
    show: ({ added, skipped }) => {
      // Answers may overtake each other.
      if (added !== null && accountedFiles(added.run) >= accountedFiles(state.run)) {
        state.run = added.run;
      }
      state.sent += added?.files.length ?? 0;
      state.skipped += skipped;
      state.seconds = (performance.now() - start) / 1000;
      if (isShown) write(progressLine(state));
    },
    showWaiting: (run, at) => {
      if (isShown) write(waitingLine(run, at));
    },
  };
}

/** A line that is wider than the terminal could not be taken away; some tell no width. */
function write(line: string): void {
  process.stderr.write("\r\u001b[K");
  process.stderr.write(line.slice(0, (process.stderr.columns || 80) - 1));
}

/** "117 of 120 files, 3 waiting for recognition, reading page 2 of 5 of scans/a.pdf" */
export function waitingLine(run: ImportRun, at: RecognisedPage | null): string {
  const page = at === null ? null : visible(pageInWords(at));
  return [filesInWords(run), waitingInWords(run), page].filter((part) => part !== null).join(", ");
}

/** "1,200 of 5,000 files, 420 a second, 10 s left, 3 failed" */
export function progressLine({ run, total, sent, skipped, seconds }: ImportState): string {
  const rate = seconds > 0 ? sent / seconds : 0;
  const left = total === null ? null : Math.max(0, total - sent - skipped);
  const done = count(sent + skipped);
  return [
    total === null ? `${done} files` : `${done} of ${count(total)} files`,
    `${count(rate)} a second`,
    ...(left === null || rate === 0 ? [] : [`${duration(left / rate)} left`]),
    ...(["revised", "duplicate", "failed"] as const).flatMap((outcome) =>
      run.counts[outcome] > 0 ? [`${count(run.counts[outcome])} ${outcome}`] : [],
    ),
    waitingInWords(run),
  ]
    .filter((part) => part !== null)
    .join(", ");
}

function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
