import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { root } from "./bootstrap/root.mjs";

const Versions = z.record(z.string(), z.string()).default({});
const Manifest = z.object({
  dependencies: Versions,
  devDependencies: Versions,
  optionalDependencies: Versions,
  peerDependencies: Versions,
});

const files = globSync(["package.json", "{packages,apps}/*/package.json"], { cwd: root }).sort();

test.each(files)("%s takes every version from the catalog or the workspace", (file) => {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(root, file), "utf8")));
  const stray = Object.values(manifest)
    .flatMap(Object.entries)
    .filter(
      ([name, version]) => version !== (name.startsWith("@openimr/") ? "workspace:*" : "catalog:"),
    );
  expect(stray).toEqual([]);
});

test("every version in the catalog is exact", () => {
  const workspace = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  const catalog = /^catalog:\n((?: {2}.*\n)+)/m.exec(workspace)?.[1] ?? "";
  const lines = catalog.trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(30);
  expect(lines.filter((line) => !/: \d+\.\d+\.\d+(-[\w.]+)?$/.test(line))).toEqual([]);
});
