import { expect, test } from "vitest";
import { filesInWords, pageInWords, progressOf, waitingInWords } from "./import-words.ts";

const run = (imported: number, total: number | null, waiting = 0) => ({
  total,
  counts: { imported, revised: 0, duplicate: 0, waiting, failed: 0 },
});

test("the share is of the files that were announced, and never more than all of them", () => {
  expect(progressOf(run(50, 200))).toEqual({ done: 50, total: 200, share: 0.25 });
  expect(progressOf(run(250, 200)).share).toBe(1);
  expect(progressOf(run(5, null)).share).toBeNull();
});

test.each([
  [50, 1_200, "50 of 1,200 files"],
  [0, 1, "0 of 1 file"],
  [1, null, "1 file"],
  [1_200, null, "1,200 files"],
])("%s of %s is said as %s", (imported, total, words) => {
  expect(filesInWords(run(imported, total))).toBe(words);
});

test("files that wait for recognition are not done, and count among all", () => {
  expect(progressOf(run(117, 120, 3))).toEqual({ done: 117, total: 120, share: 0.975 });
  expect(progressOf(run(8, 10, 4)).total).toBe(12);
  expect(filesInWords(run(117, 120, 3))).toBe("117 of 120 files");
  expect(waitingInWords(run(117, 120, 1_003))).toBe("1,003 waiting for recognition");
  expect(waitingInWords(run(120, 120))).toBeNull();
});

test("the page that is recognised is told with its file", () => {
  const at = { name: "scans/a.pdf", page: 2, pages: 5 };
  expect(pageInWords(at)).toBe("reading page 2 of 5 of scans/a.pdf");
});
