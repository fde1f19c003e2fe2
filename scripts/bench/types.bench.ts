import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchReport } from "../bench-report.ts";
import { root } from "../bootstrap/root.mjs";
import { scratchCheckout } from "../testing/scratch-checkout.ts";
import { timedSuccess } from "../timed-script.ts";

/**
 * What is added to which file, and how many seconds the type check may then take. A new exported type
 * changes what every package on top of it is checked against, so that all of them are checked anew.
 */
const edits = [
  { name: "a comment in core", file: "packages/core/src/case.ts", text: "// Edited.\n", budget: 3 },
  { name: "a comment in web", file: "apps/web/src/main.tsx", text: "// Edited.\n", budget: 3 },
  {
    name: "a new exported type in core",
    file: "packages/core/src/case.ts",
    text: "export type A = 1;\n",
  },
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
  const gen = timedSuccess(root, "node_modules/turbo/bin/turbo", "run", "gen");
  report.measure({ name: "pnpm gen", value: gen.elapsed, unit: "s", budget: 10 });
  report.measure({ name: "  of the processor", value: gen.processor, unit: "s" });
}

function typecheck(folder: string) {
  return timedSuccess(folder, "node_modules/typescript/bin/tsc", "--build", "--checkers", "1");
}
