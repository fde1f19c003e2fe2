import {
  accountedFiles,
  type ImportCounts,
  type RecognisedPage,
  settledFiles,
} from "@openimr/core";

/** What is told of an import. */
type Told = { total: number | null; counts: ImportCounts };

/**
 * How far an import is: files whose outcome is known, of how many where that is known, and the share.
 * Those that wait for recognition are with the server, but not done.
 */
export function progressOf(run: Told): {
  done: number;
  total: number | null;
  share: number | null;
} {
  const done = settledFiles(run);
  const total = run.total === null ? null : Math.max(run.total, accountedFiles(run));
  return { done, total, share: total === null || total === 0 ? null : done / total };
}

/** "1,200 of 5,000 files", "1,200 files" */
export function filesInWords(run: Told): string {
  const { done, total } = progressOf(run);
  const count = done.toLocaleString("en-US");
  if (total !== null) {
    return `${count} of ${total.toLocaleString("en-US")} ${total === 1 ? "file" : "files"}`;
  }
  return done === 1 ? "1 file" : `${count} files`;
}

/** "3 waiting for recognition"; null where none waits. */
export function waitingInWords({ counts }: Pick<Told, "counts">): string | null {
  return counts.waiting === 0
    ? null
    : `${counts.waiting.toLocaleString("en-US")} waiting for recognition`;
}

/** "reading page 2 of 5 of scans/a.pdf" */
export function pageInWords({ name, page, pages }: RecognisedPage): string {
  return `reading page ${page} of ${pages} of ${name}`;
}

/** What is said where files wait and nothing is to be sent any more. */
export const SERVER_GOES_ON =
  "The server recognises them by itself; nothing need stay open for it.";

/** "40 s", "17 min", "2.5 h" */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
}
