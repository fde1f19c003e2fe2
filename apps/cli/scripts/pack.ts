import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.ts";
import { copyAssets } from "./copy-assets.ts";
import { publishedManifest } from "./published-manifest.ts";

// Makes dist/, imr as it is published: JavaScript of this app, the server and the packages, in the folders
// that they have here, so that what lies beside a file is found there; the built web app; the manifest.
// `npm pack ./dist` then gives the tarball.

const root = fileURLToPath(new URL("../../../", import.meta.url));
const dist = join(root, "apps/cli/dist");

buildWebApp();
rmSync(dist, { recursive: true, force: true });
mkdirSync(join(dist, "bin"), { recursive: true });
await bundle({ root, dist });
copyAssets({ root, dist });
const { manifest, bundled, inlined } = publishedManifest(root);
for (const { name, version, folder, files } of bundled) {
  const target = join(dist, "node_modules", name);
  for (const file of files) cpSync(join(folder, file), join(target, file));
  writeFileSync(join(target, "package.json"), json({ name, version }));
}
for (const { name, folder, files } of inlined) {
  for (const file of files) cpSync(join(folder, file), join(dist, "vendor", name, file));
}
writeFileSync(join(dist, "package.json"), json(manifest));
writeFileSync(
  join(dist, "bin/imr.js"),
  `#!/usr/bin/env node
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(\`imr needs Node 22.18 or newer; this is \${process.version}. Install it from https://nodejs.org.\\n\`);
  process.exit(2);
}
await import("../apps/cli/src/main.js");
`,
);
chmodSync(join(dist, "bin/imr.js"), 0o755);

function buildWebApp(): void {
  const turbo = join(root, "node_modules/turbo/bin/turbo");
  const args = [turbo, "run", "build", "--filter=@openimr/web", "--output-logs=errors-only"];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
