import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contract } from "./checks/contract.ts";
import { e2e } from "./checks/e2e.ts";
import { generatedFiles } from "./checks/generated-files.ts";
import { type Outcome, verdict } from "./checks/outcome.ts";
import { check } from "./checks/program.ts";
import { tests } from "./checks/tests.ts";
import { webBuild } from "./checks/web-build.ts";

// Every check and test of the repository, the fast ones first. The last line says how many passed
// and how many failed; a check without tests of its own counts as one.

const colors = `--colors=${process.stdout.isTTY ? "force" : "off"}`;
const biome = ["ci", "--error-on-warnings", "--max-diagnostics=100", colors];
const quiet = "--output-logs=errors-only";
const withBrowser = !process.argv.includes("--without-browser");
const scratch = mkdtempSync(join(tmpdir(), "openimr-test-"));
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => process.exit(130));
}

const steps: [name: string, run: () => Promise<Outcome>][] = [
  ["format and lint", () => check("biome", biome)],
  ["unused code", () => check("knip", ["--no-config-hints"])],
  ["manifests", () => check("sherif", ["--fail-on-warnings"])],
  ["types", () => check("turbo", ["run", "typecheck", quiet])],
  ["generated files", generatedFiles],
  ["contract", contract],
  ["tests", () => tests(join(scratch, "tests.json"))],
  ["web build", webBuild],
];
if (withBrowser) steps.push(["browser tests", () => e2e(join(scratch, "browser.json"))]);

const total = { passed: 0, failed: 0 };
const summary: string[] = [];

for (const [name, run] of steps) {
  process.stdout.write(`\n== ${name}\n`);
  const start = performance.now();
  const outcome = await run().catch((error: Error) => verdict(false, error.message));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  const mark = outcome.failed === 0 ? "ok    " : "FAILED";
  const counts = `${outcome.passed} passed, ${outcome.failed} failed`;
  summary.push(`${mark}  ${name.padEnd(16)} ${counts.padEnd(24)} ${seconds.padStart(6)} s`);
  for (const reason of outcome.reasons) summary.push(`   ${reason}`);
}

process.stdout.write(`\n${summary.join("\n")}\n\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
