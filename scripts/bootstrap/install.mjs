import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alone } from "./lock.mjs";
import { root } from "./root.mjs";
import { runQuietly } from "./run-quietly.mjs";

const stamp = join(root, "node_modules", ".openimr-install");

/**
 * Installs the dependencies when the lockfile, the workspace file or a package.json is another than
 * at the last installation.
 * @param {import("./tools.mjs").Tools} tools
 */
export async function prepareInstall({ pnpm, env }) {
  if (isInstalled()) return;
  await alone(async () => {
    if (isInstalled()) return;
    await runQuietly({
      note: "Installing the dependencies",
      file: pnpm,
      args: ["install", "--frozen-lockfile", "--config.confirmModulesPurge=false"],
      cwd: root,
      env,
    });
    writeFileSync(stamp, wanted());
  });
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === wanted();
}

function wanted() {
  const hash = createHash("sha256");
  for (const file of manifests()) hash.update(readFileSync(join(root, file))).update(`\0${file}\0`);
  return hash.digest("hex");
}

function manifests() {
  const members = ["packages", "apps"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .sort()
      .map((name) => join(folder, name, "package.json"))
      .filter((file) => existsSync(join(root, file))),
  );
  return ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ...members];
}
