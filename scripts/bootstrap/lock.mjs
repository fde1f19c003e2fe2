import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { root } from "./root.mjs";
import { SetUpError } from "./set-up-error.mjs";

const folder = join(root, ".tools");
const lock = join(folder, "set-up.lock");

/**
 * Does a piece of set-up while no other process of this checkout does one. A lock whose owner is
 * gone is taken over.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(work) {
  makeFolder();
  while (!take()) {
    breakIfOrphaned();
    await setTimeout(200);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function makeFolder() {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new SetUpError(
      `Cannot write to ${root}: ${error instanceof Error ? error.message : error}\nRun this as the user who owns the checkout, or clone it anew.`,
    );
  }
}

function take() {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Two waiters may see the same dead owner; renaming first lets only one of them remove the lock. */
function breakIfOrphaned() {
  if (ownerLives(lock)) return;
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (ownerLives(aside)) renameSync(aside, lock);
    else rmSync(aside, { force: true });
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

function ownerLives(/** @type {string} */ file) {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    // Between creating and writing the file it is empty for a moment.
    if (pid === 0) return true;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM" || codeOf(error) === "ENOENT";
  }
}

function codeOf(/** @type {unknown} */ error) {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
