import { spawnSync } from "node:child_process";
import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CONTRACT_VERSION } from "@openimr/api";
import manifest from "../package.json" with { type: "json" };
import { writeSdk } from "./write-sdk.ts";

// Makes dist/, the package as it is published: JavaScript and declarations without a workspace. An
// argument is the file that its tarball is put into.

const folder = new URL("../", import.meta.url);
const dist = new URL("dist/", folder);
const require = createRequire(import.meta.url);
/** The fetch SDK is made here alone: openapi.json, which is kept, says all that is in it. */
const SDK = {
  "./sdk": { types: "./sdk/index.d.ts", default: "./sdk/index.js" },
  "./sdk/client": { types: "./sdk/client/index.d.ts", default: "./sdk/client/index.js" },
};

rmSync(dist, { recursive: true, force: true });
compile("tsconfig.pack.json");
await writeSdk(new URL("sdk-sources/", dist));
compile("tsconfig.sdk.json");
rmSync(new URL("sdk-sources/", dist), { recursive: true });
for (const file of globSync("**/*.d.ts", { cwd: fileURLToPath(dist) })) {
  const path = new URL(file, dist);
  // The compiler rewrites the endings of imports in JavaScript, not in declarations.
  const text = readFileSync(path, "utf8").replace(/(from ["']\.[^"']*)\.ts(["'])/g, "$1.js$2");
  writeFileSync(path, text);
}
for (const file of ["README.md", "openapi.json", "schemas.json"]) {
  cpSync(new URL(file, folder), new URL(file, dist));
}
cpSync(new URL("../../LICENSE", folder), new URL("LICENSE", dist));
writeFileSync(new URL("package.json", dist), `${JSON.stringify(published(), null, 2)}\n`);

const [tarball] = process.argv.slice(2);
if (tarball !== undefined) packInto(resolve(tarball));

function packInto(file: string): void {
  const to = dirname(file);
  const args = ["pack", fileURLToPath(dist), "--silent", "--pack-destination", to];
  // On Windows npm is a script of its shell.
  const { status, stdout } = spawnSync("npm", args, {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(1);
  renameSync(join(to, stdout.trim()), file);
}

function compile(name: string): void {
  const compiler = require.resolve("typescript/package.json").replace(/package\.json$/, "bin/tsc");
  const project = fileURLToPath(new URL(name, folder));
  const { status } = spawnSync(process.execPath, [compiler, "-p", project], { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

/** The manifest with versions in place of what only a workspace understands. */
function published(): object {
  const { name, description, license, type, peerDependenciesMeta } = manifest;
  const exports = Object.entries(manifest.exports).map(([entry, source]) => {
    if (source.endsWith(".json")) return [entry, source];
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
    exports: { ...Object.fromEntries(exports), ...SDK },
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
