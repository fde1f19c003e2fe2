import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { root } from "./bootstrap/root.mjs";

const features = join(root, "apps", "web", "src", "features");
const files = globSync("**/*.{ts,tsx}", { cwd: features }).sort();

test("the web app has features to look at", () => {
  expect(new Set(files.map(featureOf)).size).toBeGreaterThan(1);
});

test("no feature of the web app imports another; a route puts them together", () => {
  expect(files.flatMap(foreignImports)).toEqual([]);
});

function foreignImports(file: string): string[] {
  const code = readFileSync(join(features, file), "utf8");
  return [...code.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)]
    .map(([, path = ""]) => relative(features, join(features, dirname(file), path)))
    .filter((target) => !target.startsWith("..") && featureOf(target) !== featureOf(file))
    .map((target) => `${file} imports ${target}`);
}

function featureOf(file: string): string {
  return file.split(sep)[0] ?? file;
}
