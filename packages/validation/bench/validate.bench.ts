import { CalendarDate } from "@openimr/core";
import type { BenchReport } from "../../../scripts/bench-report.ts";
import { soundCase, soundItem } from "../src/__fixtures__/sound-case.ts";
import { validate } from "../src/validate.ts";

/** All rules over a case of ten items, and over one item as the baseline. */
export async function bench(report: BenchReport): Promise<void> {
  const one = median(caseOf(1));
  const ten = median(caseOf(10));
  report.measure({
    name: "validate a case of 10 items (1 item)",
    value: ten,
    unit: "ms",
    baseline: one,
    budget: 1,
  });
}

function caseOf(items: number) {
  const record = soundCase();
  record.disputedItems = Array.from({ length: items }, (_, index) =>
    soundItem(index, `Massage therapy 3 x ${index + 1} for the low back`),
  );
  return record;
}

function median(record: ReturnType<typeof caseOf>): number {
  const asOf = CalendarDate.parse("2026-01-01");
  const taken = Array.from({ length: 500 }, () => {
    const start = performance.now();
    validate(record, { asOf });
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return taken[250] ?? 0;
}
