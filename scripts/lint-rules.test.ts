import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { root } from "./bootstrap/root.mjs";
import {
  type Arrow,
  allowed,
  allowedArrows,
  forbiddenArrows,
  violations,
} from "./lint-rules.data.ts";

// The repository's own lint configuration, laid out in a folder of its own with one file per ban,
// each at a path where the ban holds.

const Report = z.object({
  diagnostics: z.array(
    z.object({
      category: z.string().nullable(),
      severity: z.string(),
      message: z.string(),
      location: z.object({ path: z.string().nullable() }).nullable(),
    }),
  ),
});
type Diagnostic = z.infer<typeof Report>["diagnostics"][number];

const folder = mkdtempSync(join(tmpdir(), "openimr-lint-"));
let found: Diagnostic[] = [];

beforeAll(() => {
  const manifests = "{packages,apps}/*/package.json";
  const settings = [".gitignore", "biome.json", "package.json", "tooling/**/*.grit", manifests];
  for (const file of globSync(settings, { cwd: root }))
    cpSync(join(root, file), join(folder, file));
  for (const { path, code } of [...violations, ...allowed]) write(path, code);
  for (const it of [...forbiddenArrows, ...allowedArrows]) {
    write(arrowPath(it), `export * from "${it.imported}";`);
  }
  const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
  const args = [biome, "lint", "--reporter=json", "--max-diagnostics=none", "."];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  found = Report.parse(JSON.parse(stdout)).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(violations)("lint forbids $name", ({ path, rule, message = "" }) => {
  const hits = errorsIn(path).filter((it) => it.category === rule && it.message.includes(message));
  expect(hits, JSON.stringify(errorsIn(path))).not.toEqual([]);
});

test.each(allowed)("lint leaves alone $name", ({ path }) => {
  expect(errorsIn(path)).toEqual([]);
});

test.each(forbiddenArrows)("lint forbids $importer to import $imported", (arrow) => {
  const rules = errorsIn(arrowPath(arrow)).map(({ category }) => category);
  expect(rules).toContain("lint/style/noRestrictedImports");
});

test.each(allowedArrows)("lint lets $importer import $imported", (arrow) => {
  const rules = errorsIn(arrowPath(arrow)).map(({ category }) => category);
  expect(rules).not.toContain("lint/style/noRestrictedImports");
});

function errorsIn(path: string): Diagnostic[] {
  return found.filter((it) => it.location?.path === path && it.severity === "error");
}

function arrowPath({ importer, imported }: Arrow): string {
  return `${importer}/src/arrows/${imported.replace(/\W+/g, "-").replace(/^-/, "")}.ts`;
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
