import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { z } from "zod";
import { root } from "../bootstrap/root.mjs";
import type { Outcome } from "./outcome.ts";
import { program } from "./program.ts";

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()),
        }),
      ),
    }),
  ),
});
type Report = z.infer<typeof Report>;

/** Runs all vitest projects and counts what they report in `file`. */
export async function tests(file: string): Promise<Outcome> {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  // A time-out is there for what hangs; a busy machine may take its time.
  const patience = ["--testTimeout=60000", "--hookTimeout=60000"];
  // Half of the time goes into waiting for servers and databases, so no core is left idle for others.
  const args = ["run", ...reporters, ...patience, "--maxWorkers=100%"];
  const { code } = await program("vitest", args, { show: true });
  if (!existsSync(file)) {
    return { passed: 0, failed: 1, reasons: [`vitest ended with code ${code} and no report.`] };
  }
  return countTests(Report.parse(JSON.parse(readFileSync(file, "utf8"))), code);
}

/**
 * A skipped test counts as failed, as does a file that failed before its tests, a run without tests
 * and an error that vitest reports by its exit code alone.
 */
export function countTests({ testResults }: Report, code: number): Outcome {
  const cases = testResults.flatMap((file) => file.assertionResults);
  const skipped = cases.filter(({ status }) => status !== "passed" && status !== "failed");
  const broken = testResults.filter(
    (file) =>
      file.status === "failed" && file.assertionResults.every((it) => it.status !== "failed"),
  );
  const reasons = [
    ...testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === "failed")
        .map(
          ({ fullName, failureMessages }) =>
            `${relative(root, name)}: ${fullName}\n${shortened(failureMessages.join("\n"))}`,
        ),
    ),
    ...skipped.map(({ fullName, status }) => `${status} counts as failed: ${fullName}`),
    ...broken.map(({ name }) => `The file itself failed: ${relative(root, name)}`),
  ];
  const passed = cases.filter(({ status }) => status === "passed").length;
  let failed = cases.length - passed + broken.length;
  if (cases.length === 0) {
    failed += 1;
    reasons.push("vitest found no test.");
  }
  if (failed === 0 && code !== 0) {
    failed = 1;
    reasons.push(`vitest ended with code ${code} though every test passed; see its errors above.`);
  }
  return { passed, failed, reasons };
}

/** The head of a message, without the frames of its stack. */
function shortened(message: string): string {
  const lines = message.split("\n").filter((line) => !/^\s*at /.test(line));
  return lines
    .slice(0, 12)
    .map((line) => `     ${line.slice(0, 200)}`)
    .join("\n");
}
