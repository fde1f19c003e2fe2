import { spawnSync } from "node:child_process";
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { CONTRACT_VERSION } from "@openimr/api";
import manifest from "../package.json" with { type: "json" };

// Makes dist/, the package as it is published: JavaScript and declarations without a workspace.
// `npm pack ./dist` then gives the tarball.

const folder = new URL("../", import.meta.url);
const dist = new URL("dist/", folder);
const require = createRequire(import.meta.url);

rmSync(dist, { recursive: true, force: true });
compile();
for (const file of globSync("**/*.d.ts", { cwd: fileURLToPath(dist) })) {
  const path = new URL(file, dist);
  // The compiler rewrites the endings of imports in JavaScript, not in declarations.
  const text = readFileSync(path, "utf8").replace(/(from "\.[^"]*)\.ts"/g, '$1.js"');
  writeFileSync(path, text);
}
cpSync(new URL("README.md", folder), new URL("README.md", dist));
cpSync(new URL("../../LICENSE", folder), new URL("LICENSE", dist));
writeFileSync(new URL("package.json", dist), `${JSON.stringify(published(), null, 2)}\n`);

function compile(): void {
  const compiler = require.resolve("typescript/package.json").replace(/package\.json$/, "bin/tsc");
  const project = fileURLToPath(new URL("tsconfig.pack.json", folder));
  const { status } = spawnSync(process.execPath, [compiler, "-p", project], { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

/** The manifest with versions in place of what only a workspace understands. */
function published(): object {
  const { name, description, license, type, peerDependenciesMeta } = manifest;
  const exports = Object.entries(manifest.exports).map(([entry, source]) => {
    const path = source.replace("./src/", "./").replace(/\.ts$/, "");
    return [entry, { types: `${path}.d.ts`, default: `${path}.js` }];
  });
  const peers = Object.keys(manifest.peerDependencies).map((peer) => [peer, `^${versionOf(peer)}`]);
  return {
    name,
    version: CONTRACT_VERSION,
    description,
    license,
    type,
    sideEffects: false,
    engines: { node: ">=20" },
    exports: Object.fromEntries(exports),
    peerDependencies: Object.fromEntries(peers),
    peerDependenciesMeta,
  };
}

/** The version that the client is built and tested with. */
function versionOf(name: string): string {
  const file = new URL(`node_modules/${name}/package.json`, folder);
  const { version }: { version: string } = JSON.parse(readFileSync(file, "utf8"));
  return version;
}
