import { spawnSync } from "node:child_process";

/** The command lines of all processes that run. */
export function commandLines(): string[] {
  const { stdout } = spawnSync("ps", ["-A", "-ww", "-o", "args="], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line !== "");
}
