import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { isRunning, startOf } from "./processes.ts";

const Owner = z.strictObject({ pid: z.int(), started: z.string().nullable() });

/** Gives a taken data folder free again. */
export type Release = () => void;

/**
 * Takes a data folder for this process. Throws where another running process has it, naming that
 * process. The lock of a process that is gone is taken over, also where its number now belongs to
 * another one. Of any number of processes that try at once exactly one succeeds.
 */
export async function takeFolder(folder: string): Promise<Release> {
  const lock = join(folder, "owner.json");
  const draft = `${lock}.${randomBytes(6).toString("hex")}`;
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
  writeFileSync(draft, mine, { flag: "wx", mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (linked(draft, lock) || replaced(lock, draft, folder)) return () => release(lock, mine);
      await delay(20);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  throw new Error(
    `The data folder ${folder} could not be taken: others keep trying to take it. Try again.`,
  );
}

/**
 * Puts our lock in the place of one whose process is gone. Only the holder of the turn may do it, so
 * that nobody replaces a lock that somebody else has just put there. False where it is not our turn
 * or the lock has changed.
 */
function replaced(lock: string, draft: string, folder: string): boolean {
  const stale = readText(lock);
  if (stale === null) return false;
  refuseLiving(stale, folder);
  const turn = `${lock}.turn`;
  if (!linked(draft, turn)) {
    const holder = readText(turn);
    if (holder !== null && livingOwner(holder) === null) rmSync(turn, { force: true });
    return false;
  }
  try {
    if (readText(lock) !== stale) return false;
    renameSync(draft, lock);
    return true;
  } finally {
    rmSync(turn, { force: true });
  }
}

function refuseLiving(text: string, folder: string): void {
  const pid = livingOwner(text);
  if (pid === null) return;
  throw new Error(
    `The data folder ${folder} is in use by process ${pid}. Stop that one first, or choose another folder with OPENIMR_DATA.`,
  );
}

/** The process that a lock names, or null where it is gone. */
function livingOwner(text: string): number | null {
  const owner = ownerOf(text);
  if (owner === null || !isRunning(owner.pid)) return null;
  const started = startOf(owner.pid);
  const same = started === null || owner.started === null || started === owner.started;
  return same ? owner.pid : null;
}

function release(lock: string, mine: string): void {
  if (readText(lock) === mine) rmSync(lock, { force: true });
}

/** Gives a whole file a second name; false where the name is taken. */
function linked(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
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
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
