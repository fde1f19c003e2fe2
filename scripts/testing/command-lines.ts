import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** The command lines of all processes that run. */
export function commandLines(): string[] {
  if (existsSync("/proc/self/cmdline")) {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap(commandLine);
  }
  const { stdout } = spawnSync("ps", ["-A", "-ww", "-o", "args="], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line !== "");
}

function commandLine(pid: string): string[] {
  try {
    return [readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")];
  } catch {
    // It has ended since the folder was read.
    return [];
  }
}
