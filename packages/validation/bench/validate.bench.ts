import { applyChanges, CalendarDate, type Case } from "@openimr/core";
import type { BenchReport } from "../../../scripts/bench-report.ts";
import { median } from "../../../scripts/median.ts";
import { soundCase, soundItem } from "../src/sound-case.ts";
import { type Check, checkCase } from "../src/validate.ts";

const asOf = CalendarDate.parse("2026-01-01");

/**
 * All rules over a case of thirty items with rationales as long as the longer ones of posted letters,
 * with one such item as the baseline; and what a keystroke in one rationale, and in a date, costs on
 * top of the check before.
 */
export async function bench(report: BenchReport): Promise<void> {
  const full = medianAfter(() => {
    const record = caseOf(30);
    return () => checkCase(record, { asOf });
  });
  report.measure({
    name: "check a case of 30 items (1 item)",
    value: full,
    unit: "ms",
    baseline: medianAfter(() => {
      const record = caseOf(1);
      return () => checkCase(record, { asOf });
    }),
    budget: 3,
  });
  let cases = 0;
  report.measure({
    name: "check a case of 30 items whose texts are new (read before)",
    value: medianAfter(() => {
      cases += 1;
      const record = caseOf(30, `In case ${cases}. `);
      return () => checkCase(record, { asOf });
    }),
    unit: "ms",
    baseline: full,
    budget: 8,
  });
  report.measure({
    name: "check it again after a keystroke in a rationale (in full)",
    value: keystroke((typed) => ["decision/rationale", `${sentences.repeat(8)} ${typed}`]),
    unit: "ms",
    baseline: full,
    budget: 0.5,
  });
  report.measure({
    name: "check it again after a keystroke in a request (in full)",
    value: keystroke((typed) => ["request", `Massage therapy ${typed}`]),
    unit: "ms",
    baseline: full,
    budget: 0.5,
  });
}

/** About 240 characters that come near what the rules look for. */
const sentences =
  "The worker has pain after the injury some years ago. The guideline says that visits over weeks " +
  "are appropriate for patients who improve. It is unclear whether more is indicated. The request " +
  "goes beyond that and is not medically necessary. ";

function caseOf(items: number, first = ""): Case {
  const record = soundCase();
  record.disputedItems = Array.from({ length: items }, (_, index) => {
    const item = soundItem(index, `Massage therapy 3 x ${index + 1} for the low back`);
    item.decision.rationale = `${first}${sentences.repeat(8)} ${index}`;
    return item;
  });
  return record;
}

/** A check after an edit of one item of thirty, made as the web app makes one for every keystroke. */
function keystroke(edit: (typed: string) => [field: string, value: string]): number {
  let record = caseOf(30);
  let before: Check = checkCase(record, { asOf });
  let keys = 0;
  return medianAfter(() => {
    keys += 1;
    const [field, value] = edit("a".repeat(keys % 50));
    const path = `/disputedItems/${record.disputedItems[14]?.id}/${field}`;
    record = applyChanges(record, [{ op: "set", path, value }]);
    return () => {
      before = checkCase(record, { asOf, before });
    };
  });
}

function medianAfter(prepare: () => () => void): number {
  return median(
    Array.from({ length: 300 }, () => {
      const run = prepare();
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}
