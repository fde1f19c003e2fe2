import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchReport } from "../bench-report.ts";
import { root } from "../bootstrap/root.mjs";
import { scratchCheckout } from "../testing/scratch-checkout.ts";

/** What is added to which file, and how many seconds the type check may then take. */
const edits = [
  { name: "a comment in core", file: "packages/core/src/case.ts", text: "// Edited.\n", budget: 3 },
  { name: "a comment in web", file: "apps/web/src/main.tsx", text: "// Edited.\n", budget: 3 },
  { name: "a new type in core", file: "packages/core/src/case.ts", text: "export type A = 1;\n" },
];

/**
 * What a developer waits for, in seconds: the type check of the whole workspace, from nothing and after
 * an edit, in a copy of the checkout; and writing the generated files. The baseline of an edit is the
 * check from nothing. What the processor did stands beside it: a busy machine lengthens it less.
 */
export async function bench(report: BenchReport): Promise<void> {
  const { folder, remove } = scratchCheckout();
  try {
    const cold = typecheck(folder);
    report.measure({ name: "type check from nothing", value: cold.elapsed, unit: "s", budget: 15 });
    report.measure({ name: "  of the processor", value: cold.processor, unit: "s" });
    for (const { name, file, text, budget } of edits) {
      appendFileSync(join(folder, file), text);
      const { elapsed, processor } = typecheck(folder);
      report.measure({
        name: `type check after ${name}`,
        value: elapsed,
        baseline: cold.elapsed,
        unit: "s",
        ...(budget !== undefined && { budget }),
      });
      const baseline = cold.processor;
      report.measure({ name: "  of the processor", value: processor, baseline, unit: "s" });
    }
  } finally {
    await remove();
  }
  const { elapsed } = timed(root, "node_modules/turbo/bin/turbo", "run", "gen");
  report.measure({ name: "pnpm gen", value: elapsed, unit: "s", budget: 10 });
}

function typecheck(folder: string) {
  return timed(folder, "node_modules/typescript/bin/tsc", "--build", "--checkers", "1");
}

/** Seconds on the clock and of the processor that a Node script takes; a shell counts the latter. */
function timed(cwd: string, ...args: string[]): { elapsed: number; processor: number } {
  const from = performance.now();
  const { status, stdout } = spawnSync(
    "/bin/sh",
    ["-c", '"$@" && times', "sh", process.execPath, ...args],
    { cwd, encoding: "utf8" },
  );
  const elapsed = (performance.now() - from) / 1000;
  if (status !== 0) throw new Error(stdout);
  const ofChildren = stdout.trim().split("\n").at(-1) ?? "";
  const spent = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)];
  const processor = spent.reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
  return { elapsed, processor };
}
