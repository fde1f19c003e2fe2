import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { inherited } from "./env.ts";

const packageFolder = fileURLToPath(new URL("../", import.meta.url));
const guide = readFileSync(new URL("../../../CONTRIBUTING.md", import.meta.url), "utf8");
const files = [...guide.matchAll(/```ts\n\/\/ (packages\/validation\/\S+)\n([\s\S]*?)```/g)].map(
  ([, path = "", content = ""]) => ({ path, content }),
);

/** A copy of the package without the files of the guide, from which the package's imports resolve. */
function copyWithout(paths: readonly string[]): string {
  const root = mkdtempSync(join(packageFolder, ".scratch-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "docs"));
  for (const part of ["src", "scripts", "testing", "package.json", "vitest.config.ts"]) {
    cpSync(join(packageFolder, part), join(root, "packages/validation", part), { recursive: true });
  }
  for (const name of ["tsconfig.base.json", "tsconfig.node.json"]) {
    cpSync(join(packageFolder, "../..", name), join(root, name));
  }
  for (const path of paths) rmSync(join(root, path), { force: true });
  return root;
}

async function run(root: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: join(root, "packages/validation"),
    env: { ...inherited, NO_COLOR: "1" },
  });
  return stdout;
}

test("the rule of the contributors' guide, put into two files, is generated into the registry and passes its test", async () => {
  expect(files.map(({ path }) => path.replace(/^.*\/rules\//, ""))).toEqual([
    "consistency/visits-add-up.ts",
    "consistency/visits-add-up.test.ts",
  ]);
  const root = copyWithout(files.map(({ path }) => path));
  await run(root, "scripts/generate.ts");
  const registry = join(root, "packages/validation/src/rules.gen.ts");
  expect(readFileSync(registry, "utf8")).not.toContain("visits-add-up");

  for (const { path, content } of files) writeFileSync(join(root, path), content);
  await run(root, "scripts/generate.ts");
  expect(readFileSync(registry, "utf8")).toContain("./rules/consistency/visits-add-up.ts");
  expect(readFileSync(join(root, "docs/rules.md"), "utf8")).toContain(
    "### consistency/visits-add-up",
  );
  const vitest = join(
    dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
    "vitest.mjs",
  );
  const out = await run(
    root,
    vitest,
    "run",
    "--root",
    ".",
    "src/rules/consistency/visits-add-up.test.ts",
  );
  expect(out).toMatch(/Tests\s+\d+ passed/);
  expect(out).not.toMatch(/failed/);
}, 120_000);

test.each(files)("$path is what the contributors' guide shows", ({ path, content }) => {
  expect(readFileSync(join(packageFolder, "../..", path), "utf8")).toBe(content);
});
