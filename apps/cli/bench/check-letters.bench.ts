import { CalendarDate, type Case } from "@openimr/core";
import { readDetermination, sourceFromText } from "@openimr/determination/parse";
import { letterLayouts, letterOf } from "@openimr/determination/testing";
import { checkCase } from "@openimr/validation";
import fc from "fast-check";
import { v7 } from "uuid";
import type { BenchReport } from "../../../scripts/bench-report.ts";

const DRAWN = 10_000;
const ROUNDS = 10;
const asOf = CalendarDate.parse("2026-01-01");

/** 100,000 readings of letters of every layout: what reading takes, and what all rules take. */
export async function bench(report: BenchReport): Promise<void> {
  const layouts = Object.keys(letterLayouts);
  const texts = layouts.flatMap((layout, seed) =>
    fc.sample(letterOf(layout), { numRuns: DRAWN / layouts.length, seed }).map(({ text }) => text),
  );
  let reading = 0;
  let checking = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const text of texts) {
      const start = performance.now();
      const record = caseOf(text);
      const read = performance.now();
      checkCase(record, { asOf });
      reading += read - start;
      checking += performance.now() - read;
    }
  }
  const times = ROUNDS * texts.length;
  const perSecond = (milliseconds: number) => (1_000 * times) / milliseconds;
  report.measure({ name: `read ${times} letters`, value: perSecond(reading), unit: "a second" });
  report.measure({
    name: "check what was read (read)",
    value: perSecond(checking),
    unit: "a second",
    baseline: perSecond(reading),
  });
}

function caseOf(text: string): Case {
  return readDetermination(sourceFromText(text, null), { newId: () => v7() }).case;
}
