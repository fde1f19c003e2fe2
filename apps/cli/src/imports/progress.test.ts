import { ImportRun } from "@openimr/core";
import { expect, test } from "vitest";
import { type ImportState, progressLine, waitingLine } from "./progress.ts";

const run = ImportRun.parse({
  id: "019a0000-0000-7000-8000-000000000000",
  name: "letters",
  total: 5_000,
  startedAt: "2024-05-06T07:08:09.000Z",
  updatedAt: "2024-05-06T07:08:09.000Z",
  startedBy: { id: "tester", name: "A tester" },
  counts: { imported: 1_197, revised: 0, duplicate: 0, waiting: 0, failed: 3 },
});
const state: ImportState = { run, total: 5_000, sent: 1_000, skipped: 200, seconds: 2 };

test.each([
  ["where the total is known", {}, "1,200 of 5,000 files, 500 a second, 8 s left, 3 failed"],
  ["where it is not", { total: null }, "1,200 files, 500 a second, 3 failed"],
  [
    "in minutes where it takes long",
    { total: 301_200 },
    "1,200 of 301,200 files, 500 a second, 10 min left, 3 failed",
  ],
  ["before anything was sent", { sent: 0, seconds: 0 }, "200 of 5,000 files, 0 a second, 3 failed"],
  [
    "where there are more files than were counted",
    { sent: 6_000 },
    "6,200 of 5,000 files, 3,000 a second, 0 s left, 3 failed",
  ],
])("progress tells files, rate, time left and outcomes %s", (_name, changes, line) => {
  expect(progressLine({ ...state, ...changes })).toBe(line);
});

test("while files wait for recognition their number and the page that is read are told", () => {
  const counts = { ...run.counts, waiting: 4 };
  expect(progressLine({ ...state, run: { ...run, counts } })).toContain(
    "3 failed, 4 waiting for recognition",
  );
  const at = { name: "scans/\u001b[2Ja.pdf", page: 2, pages: 5 };
  expect(waitingLine({ ...run, counts }, at)).toBe(
    "1,200 of 5,000 files, 4 waiting for recognition, reading page 2 of 5 of scans/\ufffd[2Ja.pdf",
  );
  expect(waitingLine({ ...run, counts }, null)).toBe(
    "1,200 of 5,000 files, 4 waiting for recognition",
  );
});
