import { spawnSync } from "node:child_process";

/** How a Node script ended, what it said, and the seconds that it took on the clock and of the processor. */
export interface TimedScript {
  status: number | null;
  said: string;
  elapsed: number;
  processor: number;
}

/**
 * Runs a Node script to its end; a shell counts what the processor did. A busy machine lengthens that less
 * than the time on the clock, so ratios are made of it.
 */
export function timedScript(cwd: string, ...args: string[]): TimedScript {
  const from = performance.now();
  const { status, stdout } = spawnSync(
    "/bin/sh",
    ["-c", '"$@"; code=$?; times; exit $code', "sh", process.execPath, ...args],
    { cwd, encoding: "utf8" },
  );
  const elapsed = (performance.now() - from) / 1000;
  const ofChildren = stdout.trim().split("\n").at(-1) ?? "";
  const spent = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)];
  const processor = spent.reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
  return { status, said: stdout, elapsed, processor };
}

/** As `timedScript`; throws what the script said where it failed. */
export function timedSuccess(cwd: string, ...args: string[]): TimedScript {
  const ended = timedScript(cwd, ...args);
  if (ended.status !== 0) throw new Error(ended.said);
  return ended;
}
