import type { ImportRun, RecognisedPage } from "@openimr/client";
import { accountedFiles } from "@openimr/core";
import { duration, filesInWords, pageInWords, waitingInWords } from "@openimr/determination/batch";
import { progressBar, showProgress, visible } from "../output.ts";

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

/** Shows how far an import is. */
export function importProgress(
  begun: ImportRun,
  total: number | null,
): {
  show: (chunk: { added: { files: object[]; run: ImportRun } | null; skipped: number }) => void;
  /** Shows how far the server is with the files that wait. */
  showWaiting: (run: ImportRun, at: RecognisedPage | null) => void;
} {
  const start = performance.now();
  const state: ImportState = { run: begun, total, sent: 0, skipped: 0, seconds: 0 };
  return {
    show: ({ added, skipped }) => {
      // Answers may overtake each other.
      if (added !== null && accountedFiles(added.run) >= accountedFiles(state.run)) {
        state.run = added.run;
      }
      state.sent += added?.files.length ?? 0;
      state.skipped += skipped;
      state.seconds = (performance.now() - start) / 1000;
      const all = state.total ?? 0;
      const share = all > 0 ? (state.sent + state.skipped) / all : null;
      showProgress(`${share === null ? "" : `${progressBar(share)} `}${progressLine(state)}`);
    },
    showWaiting: (run, at) => showProgress(waitingLine(run, at)),
  };
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
