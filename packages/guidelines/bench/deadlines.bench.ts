import { CalendarDate, CaseId, newCase } from "@openimr/core";
import type { BenchReport } from "../../../scripts/bench-report.ts";
import { deadlines } from "../src/clocks/index.ts";

/** Every deadline of one case, as a worklist needs them of many. */
export async function bench(report: BenchReport): Promise<void> {
  const record = newCase(CaseId.parse("0192f000-0000-7000-8000-00000000000f"), "ca-wc-imr");
  const day = (text: string) => CalendarDate.parse(text);
  record.priority = "standard";
  record.utilizationReview.servedOn = day("2014-08-26");
  Object.assign(record.dates, {
    requestForAuthorization: day("2014-08-19"),
    urDecision: day("2014-08-26"),
    assigned: day("2014-09-15"),
    issued: day("2014-10-20"),
  });
  const taken = Array.from({ length: 2_000 }, () => {
    const start = performance.now();
    deadlines(record, day("2014-10-01"));
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  report.measure({
    name: "the deadlines of a case",
    value: taken[1_000] ?? 0,
    unit: "ms",
    budget: 0.5,
  });
}
