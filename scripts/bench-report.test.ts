import { expect, test } from "vitest";
import { createBenchReport } from "./bench-report.ts";

test("a number up to its budget is ok, one above it or no number at all is over", () => {
  const report = createBenchReport();
  report.measure({ name: "at", value: 5, unit: "ms", budget: 5 });
  report.measure({ name: "above", value: 5.01, unit: "ms", budget: 5 });
  report.ratio({ name: "broken", value: Number.NaN, budget: 1.3 });
  report.measure({ name: "free", value: 1000, unit: "ms" });
  const marks = report
    .table()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).at(-1));
  expect(marks).toEqual(["budget", "ok", "over", "over", "ms"]);
  expect(report.over()).toBe(2);
});

test("a measurement with a baseline shows their ratio", () => {
  const report = createBenchReport();
  report.measure({ name: "read", value: 3, unit: "us", baseline: 2 });
  expect(report.table()).toMatch(/read\s+3\.00 us\s+2\.00 us\s+1\.50 x$/);
});
