import { openAsBlob } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { BatchInput } from "@openimr/determination/batch";
import { fileProblem, problemText } from "../problem.ts";
import { problemOf } from "../problem-of.ts";
import { readBytes } from "../read-bytes.ts";

/**
 * The files of paths, in one order on every system: files, folders with all below them, standard input
 * where a path is "-". What cannot be opened is there with the reason, so the rest goes on.
 */
export async function* filesOfPaths(paths: readonly string[]): AsyncGenerator<BatchInput> {
  for (const path of paths) {
    if (path === "-") yield await standardInput();
    else yield* filesAt(path, { name: path, above: [] });
  }
}

/** Refuses paths that are not there before anything is begun for the others. */
export async function checkPaths(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (path === "-") continue;
    try {
      await stat(path);
    } catch (error) {
      throw fileProblem(error, "read", path);
    }
  }
}

async function* filesAt(
  path: string,
  { name, above }: { name: string; above: readonly string[] },
): AsyncGenerator<BatchInput> {
  try {
    const found = await stat(path);
    if (found.isFile()) yield { name, blob: await openAsBlob(path) };
    else if (found.isDirectory()) {
      // A folder that was chosen has its own name, so its files are the same ones wherever imr is run.
      const isChosen = above.length === 0;
      yield* filesBelow(path, { name: isChosen ? basename(resolve(path)) : name, above });
    }
  } catch (error) {
    yield { name, problem: wordsOf(fileProblem(error, "read")) };
  }
}

async function* filesBelow(
  folder: string,
  { name, above }: { name: string; above: readonly string[] },
): AsyncGenerator<BatchInput> {
  // A link may lead to a folder above, and round and round.
  const place = await realpath(folder);
  if (above.includes(place)) return;
  for (const entry of (await readdir(folder)).toSorted()) {
    yield* filesAt(join(folder, entry), { name: `${name}/${entry}`, above: [...above, place] });
  }
}

async function standardInput(): Promise<BatchInput> {
  const name = "standard input";
  try {
    return { name, blob: new Blob([Uint8Array.from(await readBytes("-"))]) };
  } catch (error) {
    return { name, problem: wordsOf(error) };
  }
}

function wordsOf(error: unknown): string {
  return problemText(problemOf(error, null));
}
