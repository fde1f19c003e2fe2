import type { BenchReport } from "../../../scripts/bench-report.ts";
import { hostileTexts } from "../tests/hostile-texts.ts";
import { readText } from "../tests/read-text.ts";

const SMALL = 125_000;

/**
 * Processor time for a megabyte of each hostile text against eight times that for an eighth of it:
 * 1 where reading is linear, 8 where it is quadratic.
 */
export async function bench(report: BenchReport): Promise<void> {
  for (const [name, textOf] of Object.entries(hostileTexts)) {
    const small = textOf(SMALL);
    const least = Math.min(work(small), work(small), work(small));
    const large = work(textOf(8 * SMALL));
    report.ratio({ name: `1 MB of ${name}`, value: large / least / 8, budget: 2.5 });
    report.measure({ name: `1 MB of ${name}`, value: large / 1_000, unit: "ms", budget: 1_000 });
  }
}

/** Microseconds of processor time that reading takes; what else the machine does is not in it. */
function work(text: string): number {
  const before = process.cpuUsage();
  readText(text);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
