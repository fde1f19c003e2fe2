import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { isRunning, startOf } from "./processes.ts";

const Owner = z.strictObject({ pid: z.int(), started: z.string().nullable() });

/** Gives a taken data folder free again. */
export type Release = () => void;

/**
 * Takes a data folder for this process. Throws where another running process has it, naming that
 * process. The lock of a process that is gone is taken over, also where its number now belongs to
 * another one.
 */
export function takeFolder(folder: string): Release {
  const file = join(folder, "owner.json");
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      writeFileSync(file, mine, { flag: "wx", mode: 0o600 });
      return () => {
        if (readText(file) === mine) rmSync(file, { force: true });
      };
    } catch (error) {
      if (!hasCode(error, "EEXIST")) throw error;
    }
    const found = readText(file);
    const owner = found === null ? null : ownerOf(found);
    if (owner !== null && isRunning(owner.pid) && startOf(owner.pid) === owner.started) {
      throw new Error(
        `The data folder ${folder} is in use by process ${owner.pid}. Stop that one first, or choose another folder with OPENIMR_DATA.`,
      );
    }
    if (found !== null) clearAway(file, found);
  }
  throw new Error(
    `The data folder ${folder} could not be taken: others keep taking it. Try again.`,
  );
}

/** Moves a stale lock aside; if another process was faster and the file is its lock, puts it back. */
function clearAway(file: string, stale: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readText(aside) !== stale) linkSync(aside, file);
  } catch (error) {
    if (!hasCode(error, "ENOENT") && !hasCode(error, "EEXIST")) throw error;
  }
  rmSync(aside, { force: true });
}

function ownerOf(text: string): z.infer<typeof Owner> | null {
  try {
    return Owner.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
