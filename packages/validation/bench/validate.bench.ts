import { CalendarDate } from "@openimr/core";
import type { BenchReport } from "../../../scripts/bench-report.ts";
import { soundCase, soundItem } from "../src/sound-case.ts";
import { validate } from "../src/validate.ts";

/**
 * All rules over a case of ten items with rationales as long as the longer ones of posted letters,
 * and over one such item as the baseline.
 */
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

/** About 240 characters that come near what the rules look for. */
const sentences =
  "The worker has pain after the injury some years ago. The guideline says that visits over weeks " +
  "are appropriate for patients who improve. It is unclear whether more is indicated. The request " +
  "goes beyond that and is not medically necessary. ";

function caseOf(items: number) {
  const record = soundCase();
  record.disputedItems = Array.from({ length: items }, (_, index) => {
    const item = soundItem(index, `Massage therapy 3 x ${index + 1} for the low back`);
    item.decision.rationale = sentences.repeat(8);
    return item;
  });
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
