import type { BenchReport } from "../bench-report.ts";
import { pageWeights } from "../checks/page-weight.ts";

/** What a browser fetches of the web app. */
export async function bench(report: BenchReport): Promise<void> {
  for (const weight of pageWeights()) report.measure({ ...weight, unit: "kB" });
}
