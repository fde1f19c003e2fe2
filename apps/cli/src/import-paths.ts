import { openAsBlob } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { type BatchEntry, type BatchInput, entriesOf } from "@openimr/determination/batch";
import { fileProblem, problemText } from "./problem.ts";
import { readBytes } from "./read-bytes.ts";

/** The files of paths: files, folders with all below them, standard input where it is "-". */
export async function* entriesOfPaths(paths: readonly string[]): AsyncGenerator<BatchEntry> {
  const missing: BatchEntry[] = [];
  const inputs = async function* (): AsyncGenerator<BatchInput> {
    for (const path of paths) {
      try {
        yield* inputsOf(path);
      } catch (error) {
        const problem = fileProblem(error, "read") ?? problemText(error);
        missing.push({ name: path, read: async () => ({ problem }) });
      }
    }
  };
  yield* entriesOf(inputs());
  yield* missing;
}

/**
 * How many files there are, where that can be told without opening them: null where a path is
 * standard input or a file that holds others.
 */
export async function countFiles(paths: readonly string[]): Promise<number | null> {
  let count = 0;
  for (const path of paths) {
    if (path === "-" || /\.(?:zip|jsonl|ndjson)$/i.test(path)) return null;
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const names = isFolder ? await filesBelow(path) : [path];
    if (names.some((name) => /\.(?:zip|jsonl|ndjson)$/i.test(name))) return null;
    count += names.length;
  }
  return count;
}

async function* inputsOf(path: string): AsyncGenerator<BatchInput> {
  if (path === "-") {
    const bytes = await readBytes(path);
    yield { name: "standard input", blob: new Blob([Uint8Array.from(bytes)]) };
  } else if ((await stat(path)).isDirectory()) {
    const folder = basename(resolve(path));
    for (const name of await filesBelow(path)) {
      yield { name: `${folder}/${name}`, blob: await openAsBlob(join(path, name)) };
    }
  } else yield { name: path, blob: await openAsBlob(path) };
}

/** The files below a folder by their paths in it, in one order on every system. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.replace(/\/+$/, "").length + 1))
    .toSorted();
}
