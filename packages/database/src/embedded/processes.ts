import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** Whether a process of this number runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return stateOf(pid) !== "Z";
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** When a process started, in the system's own count, or null where the system does not tell. */
export function startOf(pid: number): string | null {
  return statusFields(pid)?.[19] ?? null;
}

/** The command line of a process, or null where the system does not tell. */
export function commandOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return null;
  }
}

/** Waits until a process is gone; false where it still runs after so many milliseconds. */
export async function isGone(pid: number, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += 25) {
    if (!isRunning(pid)) return true;
    await delay(25);
  }
  return !isRunning(pid);
}

function stateOf(pid: number): string | null {
  return statusFields(pid)?.[0] ?? null;
}

/** The fields of /proc/PID/stat behind the command's name, which may itself hold blanks. */
function statusFields(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}
