import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** Whether a process of this number runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return statusFields(pid)?.[0] !== "Z";
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** When a process started, in the system's own words, or null where the system does not tell. */
export function startOf(pid: number): string | null {
  return statusFields(pid)?.[19] ?? (process.platform === "linux" ? null : told(pid, "lstart="));
}

/** The command line of a process, or null where the system does not tell. */
export function commandOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return process.platform === "linux" ? null : told(pid, "command=");
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

/** Sends a signal; a process that is gone already needs none. */
export function signal(pid: number, name: "SIGINT" | "SIGQUIT"): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (isRunning(pid)) throw error;
  }
}

/** What `ps` tells of a process, for systems without /proc. */
function told(pid: number, column: "lstart=" | "command="): string | null {
  const env = { LC_ALL: "C", TZ: "UTC", PATH: "/usr/bin:/bin" };
  const { status, stdout } = spawnSync("ps", ["-ww", "-o", column, "-p", String(pid)], {
    encoding: "utf8",
    env,
  });
  return status === 0 ? stdout.trim() : null;
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
