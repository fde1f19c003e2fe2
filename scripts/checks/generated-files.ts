import { globSync } from "node:fs";
import { root } from "../bootstrap/root.mjs";
import { type Outcome, verdict } from "./outcome.ts";
import { program } from "./program.ts";
import { changed, type Snapshot, snapshot } from "./snapshot.ts";

/** Files that a program writes and git keeps, from the root. */
export const generated = [
  "packages/*/src/**/*.gen.ts",
  "apps/*/src/**/*.gen.ts",
  "packages/client/src/gen/**/*.*",
  "packages/client/*.json",
  "docs/rules.md",
];

/**
 * Whether the generated files are what their generators write now. It prevents a rule, a procedure
 * or a schema that changed while what was made of it did not.
 */
export async function generatedFiles(): Promise<Outcome> {
  const before = generatedNow();
  const args = ["run", "gen", "--output-logs=errors-only"];
  const { code, output } = await program("turbo", args, { show: false });
  if (code !== 0) {
    process.stdout.write(output);
    return verdict(false, "A generator failed.");
  }
  return staleness(before, "run: pnpm gen, then commit what it wrote");
}

/** What the generated files hold now. */
export function generatedNow(): Snapshot {
  return snapshot(root, globSync(generated, { cwd: root }));
}

/** Compares an earlier state of the generated files with what they hold now; that needs no git. */
export function staleness(before: Snapshot, remedy: string): Outcome {
  const stale = changed(before, generatedNow());
  if (stale.length === 0) return verdict(true);
  return verdict(false, ...stale.map((file) => `was stale: ${file}`), remedy);
}
