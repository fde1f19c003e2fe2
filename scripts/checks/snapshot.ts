import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What files of a folder hold: a digest by path, so that two states can be compared. */
export type Snapshot = ReadonlyMap<string, string>;

/** What these files hold now, by their paths from the folder. */
export function snapshot(folder: string, files: readonly string[]): Snapshot {
  return new Map(
    files.map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    ]),
  );
}

/** The paths whose content differs, sorted. */
export function changed(before: Snapshot, after: Snapshot): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort();
}
