import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { root } from "../bootstrap/root.mjs";

/**
 * A copy of the repository in a folder of its own, with what is not committed yet and without what git
 * ignores: nothing is installed in it. The pinned tools are those of the original.
 */
export function scratchCopy(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "openimr-scratch-")));
  const isIgnored = ignored();
  cpSync(root, copy, {
    recursive: true,
    filter: (file) => !isIgnored(relative(root, file)) && basename(file) !== ".git",
  });
  if (existsSync(join(root, ".tools"))) symlinkSync(join(root, ".tools"), join(copy, ".tools"));
  return copy;
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

/** What the files of a folder hold, by path: a digest, so that two states can be compared. */
export function snapshot(folder: string): Map<string, string> {
  const isIgnored = ignored();
  const files = globSync("**/*", {
    cwd: folder,
    withFileTypes: true,
    exclude: (entry) => isIgnored(entry.name),
  });
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        relative(folder, file),
        createHash("sha256").update(readFileSync(file)).digest("hex"),
      ]),
  );
}

/** The paths whose content differs, sorted. */
export function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort();
}
