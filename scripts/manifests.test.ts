import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
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

/** The versions of the catalog, by package. */
function catalogVersions(): Map<string, string> {
  const workspace = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  const catalog = /^catalog:\n((?: {2}.*\n)+)/m.exec(workspace)?.[1] ?? "";
  const lines = catalog.matchAll(/^ {2}"?([^":]+)"?: (.+)$/gm);
  return new Map([...lines].map(([, name = "", version = ""]) => [name, version]));
}

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
  const versions = [...catalogVersions().values()];
  expect(versions.length).toBeGreaterThan(30);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

const examples = globSync("examples/*/package.json", { cwd: root });

test.each(examples)("%s asks for the versions that the workspace is tested with", (file) => {
  const { dependencies, devDependencies } = Manifest.parse(
    JSON.parse(readFileSync(join(root, file), "utf8")),
  );
  const catalog = catalogVersions();
  const { "@openimr/client": client, ...others } = { ...dependencies, ...devDependencies };
  expect(client).toBe("file:openimr-client.tgz");
  expect(Object.keys(others).length).toBeGreaterThan(3);
  expect(Object.entries(others).filter(([name, version]) => catalog.get(name) !== version)).toEqual(
    [],
  );
});

const Project = z.object({
  references: z.array(z.object({ path: z.string() })).default([]),
});

/** The projects that a tsconfig.json refers to, from the root. */
function references(file: string): string[] {
  const folder = join(root, dirname(file));
  return Project.parse(JSON.parse(readFileSync(join(root, file), "utf8")))
    .references.map(({ path }) => relative(root, join(folder, path)))
    .sort();
}

test("the type check of the workspace covers every project", () => {
  const projects = globSync(["scripts", "{packages,apps}/*", "{packages,apps}/*/scripts"], {
    cwd: root,
  }).filter((folder) => globSync(join(folder, "tsconfig.json"), { cwd: root }).length > 0);
  expect(references("tsconfig.json")).toEqual(projects.sort());
});

test.each(files.filter((file) => file !== "package.json"))(
  "beside %s the type check is told of every package that it names",
  (file) => {
    const { dependencies, devDependencies } = Manifest.parse(
      JSON.parse(readFileSync(join(root, file), "utf8")),
    );
    const named = Object.keys({ ...dependencies, ...devDependencies })
      .filter((name) => name.startsWith("@openimr/"))
      .map((name) => name.replace("@openimr/", "packages/"));
    const told = references(join(dirname(file), "tsconfig.json"));
    expect(told.filter((path) => path !== "scripts")).toEqual(named.sort());
  },
);
