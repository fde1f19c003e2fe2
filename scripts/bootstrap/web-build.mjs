import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alone } from "./lock.mjs";
import { root } from "./root.mjs";
import { runQuietly } from "./run-quietly.mjs";

const page = join(root, "apps", "web", "dist", "index.html");
const stamp = join(root, "node_modules", ".openimr-web-build");

/**
 * Builds the web app when its sources, or those of a package, are others than those that the
 * present build was made of. Comparing costs some 20 ms; asking turbo would cost half a second.
 * @param {import("./tools.mjs").Tools} tools
 */
export async function prepareWebBuild({ node, env }) {
  if (isBuilt()) return;
  await alone(async () => {
    if (isBuilt()) return;
    await runQuietly({
      note: "Building the web app",
      file: node,
      args: [
        join(root, "node_modules", "turbo", "bin", "turbo"),
        "run",
        "build",
        "--filter=@openimr/web",
      ],
      cwd: root,
      env: { ...env, TURBO_TELEMETRY_DISABLED: "1" },
    });
    writeFileSync(stamp, wanted());
  });
}

function isBuilt() {
  return existsSync(page) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted();
}

/** The sources and the page: its script names tell one build from another. */
function wanted() {
  const hash = createHash("sha256");
  for (const file of sources()) hash.update(readFileSync(file)).update(`\0${file}\0`);
  return hash.update(existsSync(page) ? readFileSync(page) : "").digest("hex");
}

function sources() {
  const packages = readdirSync(join(root, "packages")).map((name) => join("packages", name, "src"));
  const shared = readdirSync(root).filter((name) => /^(tsconfig.*|turbo)\.json$/.test(name));
  const files = ["pnpm-lock.yaml", ...shared].map((name) => join(root, name));
  return [
    ...files,
    ...["apps/web", ...packages].flatMap((folder) => filesBelow(join(root, folder))),
  ];
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const skipped = /^(node_modules|dist|e2e|test-results|playwright-report|\..*)$|\.test\.tsx?$/;
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skipped.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}
