import { once } from "node:events";
import { createWriteStream, rmSync } from "node:fs";
import { readlink, realpath, rename, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { finished } from "node:stream/promises";
import { fileProblem, Problem } from "./problem.ts";

/** A file that is being written and is there under its name only when it is whole. */
export interface AtomicFile {
  write(piece: string | Uint8Array): Promise<void>;
  /** Gives the file its name. */
  keep(): Promise<void>;
  /** Takes away what was written, where it was not kept. */
  drop(): void;
}

/**
 * Begins to write a file, under another name beside it until it is whole. What prevents it is a problem
 * at once, before long work is done for it. Links are followed, and what is no regular file, such as a
 * pipe or a device, is written into as it is.
 */
export async function openAtomicFile(path: string): Promise<AtomicFile> {
  const failed = (error: unknown) => Promise.reject(fileProblem(error, "write", path));
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) {
    throw new Problem("file", "This is a folder.", { hint: "Name a file in it.", subject: path });
  }
  if (there !== null && !there.isFile()) return openSpecialFile(path);
  const place = await placeOf(path).catch(failed);
  const fresh = `${place}.${process.pid}.part`;
  const { write, end, stop } = await openStream(fresh, failed);
  return {
    write,
    keep: async () => {
      await end();
      await rename(fresh, place).catch(failed);
    },
    drop: () => {
      stop();
      rmSync(fresh, { force: true });
    },
  };
}

/** Begins to write into a pipe or a device, which has no other name to be written under. */
async function openSpecialFile(path: string): Promise<AtomicFile> {
  const failed = (error: unknown) => Promise.reject(fileProblem(error, "write", path));
  const { write, end, stop } = await openStream(path, failed);
  return { write, keep: end, drop: stop };
}

async function openStream(path: string, failed: (error: unknown) => Promise<never>) {
  const stream = createWriteStream(path);
  await once(stream, "open").catch(failed);
  // A failure is told to whoever writes next.
  const ended = finished(stream).catch(failed);
  ended.catch(() => undefined);
  return {
    write: async (piece: string | Uint8Array) => {
      if (stream.write(piece)) return;
      await Promise.race([once(stream, "drain").catch(failed), ended]);
    },
    end: async () => {
      stream.end();
      await ended;
    },
    stop: () => {
      stream.destroy();
    },
  };
}

/** Where a file lies or would lie, links followed. */
async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!(error instanceof Error && Reflect.get(error, "code") === "ENOENT")) throw error;
    const target = await readlink(path).catch(() => null);
    return target === null ? path : placeOf(resolve(dirname(path), target));
  }
}
