import type { ImportRun } from "@openimr/client";
import { expect, test } from "vitest";
import { paceInWords } from "./progress-words.ts";

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
