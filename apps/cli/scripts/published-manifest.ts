import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";
import { INLINED } from "./bundle.ts";

const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
});

/** Packages of the workspace that are part of imr. */
const PARTS = ["apps/cli", "apps/server", "packages/*"];

/** Packages of which some files are shipped within imr: one would report installations to its vendor. */
const BUNDLED: Record<string, string[]> = {
  "swagger-ui-dist": ["swagger-ui-bundle.js", "swagger-ui.css", "LICENSE", "NOTICE"],
};

/** A package that is not installed beside imr but shipped within it: where it lies here, which files. */
export interface ShippedPackage {
  name: string;
  version: string;
  folder: string;
  files: string[];
}

/** The manifest of the published package, and the packages that are shipped within it, by kind. */
export function publishedManifest(root: string): {
  manifest: object;
  bundled: ShippedPackage[];
  inlined: ShippedPackage[];
} {
  const parts = globSync(
    PARTS.map((part) => `${part}/package.json`),
    { cwd: root },
  ).sort();
  const needed = new Map<string, { version: string; folder: string }>();
  for (const part of parts) {
    const { dependencies } = read(join(root, part));
    for (const name of Object.keys(dependencies)) {
      if (!name.startsWith("@openimr/")) needed.set(name, installed(name, join(root, part)));
    }
  }
  const versions = [...needed]
    .filter(([name]) => !INLINED.includes(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { version }]) => [name, version]);
  const shipped = (name: string, files: string[]): ShippedPackage => {
    const found = needed.get(name);
    if (found === undefined) throw new Error(`${name} is no dependency of imr any more`);
    return { name, files: globSync(files, { cwd: found.folder }), ...found };
  };
  const own = read(join(root, "apps/cli/package.json"));
  return {
    manifest: {
      name: own.name,
      version: own.version,
      description: "imr: reads, checks and prints determinations of independent medical review.",
      license: "Apache-2.0",
      type: "module",
      bin: { imr: "bin/imr.js" },
      engines: { node: ">=22.18" },
      dependencies: Object.fromEntries(versions),
      bundleDependencies: Object.keys(BUNDLED),
    },
    bundled: Object.entries(BUNDLED).map(([name, files]) => shipped(name, files)),
    inlined: INLINED.map((name) => shipped(name, ["LICENSE"])),
  };
}

function read(path: string): z.infer<typeof Manifest> {
  return Manifest.parse(JSON.parse(readFileSync(path, "utf8")));
}

/** The version that the workspace is tested with: exact, since all were tried together. */
function installed(name: string, dependent: string): { version: string; folder: string } {
  const folder = createRequire(dependent)
    .resolve.paths(name)
    ?.map((path) => join(path, name));
  const manifest = folder?.map((path) => join(path, "package.json")).find(isThere);
  if (manifest === undefined) throw new Error(`${name} is not installed for ${dependent}`);
  return { version: read(manifest).version, folder: dirname(manifest) };
}

function isThere(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}
