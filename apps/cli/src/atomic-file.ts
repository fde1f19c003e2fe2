import { once } from "node:events";
import { createWriteStream, rmSync } from "node:fs";
import { rename, stat } from "node:fs/promises";
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
 * at once, before long work is done for it.
 */
export async function openAtomicFile(path: string): Promise<AtomicFile> {
  if ((await stat(path).catch(() => null))?.isDirectory()) {
    throw new Problem("file", "This is a folder.", { hint: "Name a file in it.", subject: path });
  }
  const fresh = `${path}.${process.pid}.part`;
  const stream = createWriteStream(fresh);
  const failed = (error: unknown) => fileProblem(error, "write", path);
  await once(stream, "open").catch((error: unknown) => Promise.reject(failed(error)));
  // A failure is told to whoever writes next.
  const ended = finished(stream).catch((error: unknown) => Promise.reject(failed(error)));
  ended.catch(() => undefined);
  return {
    write: async (piece) => {
      if (!stream.write(piece)) await Promise.race([once(stream, "drain"), ended]);
    },
    keep: async () => {
      stream.end();
      await ended;
      await rename(fresh, path).catch((error: unknown) => Promise.reject(failed(error)));
    },
    drop: () => {
      stream.destroy();
      rmSync(fresh, { force: true });
    },
  };
}
