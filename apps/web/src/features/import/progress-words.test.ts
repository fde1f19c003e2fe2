import type { ImportRun } from "@openimr/client";
import { expect, test } from "vitest";
import { filesInWords, paceInWords, progressOf } from "./progress-words.ts";

const run = (imported: number, total: number | null): ImportRun => ({
  id: "0192f000-0000-7000-8000-000000000000",
  name: "letters",
  total,
  startedAt: "2024-05-06T07:08:09.000Z",
  updatedAt: "2024-05-06T07:08:09.000Z",
  startedBy: { id: "tester", name: "A tester" },
  counts: { imported, revised: 0, duplicate: 0, waiting: 0, failed: 0 },
});
const state = (imported: number, total: number | null, sent = imported) => ({
  status: "running" as const,
  run: run(imported, total),
  skipped: 0,
  sent,
  startedAt: 1_000,
  problem: null,
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

test.each([
  [200, 1_000, "20 a second, about 40 s left"],
  [200, 20_000, "20 a second, about 17 min left"],
  [200, null, "20 a second"],
  [200, 200, "20 a second"],
])("after ten seconds %s of %s go at %s", (imported, total, words) => {
  expect(paceInWords(state(imported, total), 11_000)).toBe(words);
});

test("nothing is said of a pace before anything was sent, nor in a pause", () => {
  expect(paceInWords(state(0, 10), 11_000)).toBeNull();
  expect(paceInWords({ ...state(5, 10), status: "paused" }, 11_000)).toBeNull();
});
