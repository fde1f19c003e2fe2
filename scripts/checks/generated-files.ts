import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../bootstrap/root.mjs";
import { type Outcome, verdict } from "./outcome.ts";
import { program } from "./program.ts";

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
  const before = snapshot();
  const args = ["run", "gen", "--output-logs=errors-only"];
  const { code, output } = await program("turbo", args, { show: false });
  if (code !== 0) {
    process.stdout.write(output);
    return verdict(false, "A generator failed.");
  }
  return staleness(before, "run: pnpm gen, then commit what it wrote");
}

/** What the generated files hold now: a digest by path. */
export function snapshot(): Map<string, string> {
  const files = globSync(generated, { cwd: root }).sort();
  return new Map(
    files.map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(root, file)))
        .digest("hex"),
    ]),
  );
}

/** Compares an earlier snapshot with the files as they are; comparing contents needs no git. */
export function staleness(before: Map<string, string>, remedy: string): Outcome {
  const after = snapshot();
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  if (stale.length === 0) return verdict(true);
  return verdict(false, ...stale.map((file) => `was stale: ${file}`), remedy);
}
