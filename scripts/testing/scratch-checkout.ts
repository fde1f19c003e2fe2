import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
} from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { root } from "../bootstrap/root.mjs";
import { type Snapshot, snapshot } from "../checks/snapshot.ts";

/** A copy of the checkout, to be edited. */
export interface ScratchCheckout {
  folder: string;
  /** What its files hold now, without what git ignores. */
  snapshot: () => Snapshot;
  remove: () => Promise<void>;
}

/**
 * A copy of the checkout in a folder of its own, with what is not committed yet and without what git
 * ignores. It shares the installed packages, or with `installed: false` has none. The pinned tools are
 * those of the original.
 */
export function scratchCheckout({ installed = true } = {}): ScratchCheckout {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "openimr-checkout-")));
  const isIgnored = ignored();
  cpSync(root, folder, {
    recursive: true,
    filter: (file) => !isIgnored(relative(root, file)) && basename(file) !== ".git",
  });
  const tools = join(root, ".tools");
  if (existsSync(tools)) symlinkSync(tools, join(folder, ".tools"), "junction");
  if (installed) {
    const manifests = globSync(["package.json", "{packages,apps}/*/package.json"], { cwd: root });
    for (const manifest of manifests) shareInstalled(folder, dirname(manifest));
  }
  return {
    folder,
    snapshot: () => {
      const files = globSync("**/*", {
        cwd: folder,
        withFileTypes: true,
        exclude: (entry) => isIgnored(entry.name),
      })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
      return snapshot(folder, files);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What the .gitignore of the root says of a path; it names files and folders by their last part. */
function ignored(): (path: string) => boolean {
  const patterns = readFileSync(join(root, ".gitignore"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.replace(/\/$/, "").replaceAll(".", "\\.").replaceAll("*", ".*"));
  const one = new RegExp(`^(?:${patterns.join("|")})$`);
  return (path) => one.test(basename(path));
}

/** Links what a package of the checkout has installed; our own packages are those of the copy. */
function shareInstalled(copy: string, member: string): void {
  const installed = join(root, member, "node_modules");
  if (!existsSync(installed)) return;
  for (const entry of readdirSync(installed).filter((name) => !name.startsWith("."))) {
    const names = entry.startsWith("@")
      ? readdirSync(join(installed, entry)).map((name) => join(entry, name))
      : [entry];
    for (const name of names) {
      const own = /^@openimr[\\/](.+)$/.exec(name)?.[1];
      const target =
        own === undefined ? realpathSync(join(installed, name)) : join(copy, "packages", own);
      const link = join(copy, member, "node_modules", name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(target, link, "junction");
    }
  }
}
