import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { chromium } from "./chromium.ts";
import { type Outcome, verdict } from "./outcome.ts";
import { program } from "./program.ts";

const Report = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.object({ message: z.string().optional() })),
});
type Report = z.infer<typeof Report>;

/** Runs the browser tests and counts what Playwright reports in `file`. */
export async function e2e(file: string): Promise<Outcome> {
  const browser = await chromium();
  if (browser.path === null) return verdict(false, browser.missing);
  const { code } = await program("playwright", ["test", "--reporter=list,json"], {
    folder: "apps/web",
    show: true,
    env: { CHROMIUM_PATH: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  if (!existsSync(file)) return verdict(false, `Playwright ended with code ${code} and no report.`);
  return countBrowserTests(Report.parse(JSON.parse(readFileSync(file, "utf8"))), code);
}

/** A skipped or flaky test counts as failed, as does a run without tests. */
export function countBrowserTests({ stats, errors }: Report, code: number): Outcome {
  const { expected, unexpected, flaky, skipped } = stats;
  const reasons = errors.map(({ message }) => message ?? "Playwright reported an error.");
  if (skipped > 0) reasons.push(`${skipped} skipped; a skipped test counts as failed.`);
  if (flaky > 0) reasons.push(`${flaky} passed only on a second try, which counts as failed.`);
  let failed = unexpected + flaky + skipped + errors.length;
  if (expected + failed === 0) {
    failed = 1;
    reasons.push("Playwright found no test.");
  }
  if (failed === 0 && code !== 0) {
    failed = 1;
    reasons.push(`Playwright ended with code ${code} though every test passed.`);
  }
  return { passed: expected, failed, reasons };
}
