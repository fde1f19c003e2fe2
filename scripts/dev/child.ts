import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root } from "../bootstrap/root.mjs";

/** Where Node keeps what it made of sources; a third of the time until a server is ready again. */
const compiled = join(root, "node_modules", ".cache", "openimr-dev");

/** A Node process of the development loop. */
export interface Child {
  process: ChildProcess;
  /** Resolves when it is gone. */
  ended: Promise<unknown>;
  /** Ends it with SIGTERM, and with SIGKILL where that takes longer than `patience`. */
  stop(): Promise<void>;
}

/**
 * Starts a script with a channel to this process, by whose end it notices that this process is gone.
 * Every line that it writes goes to `onLine`.
 */
export function startChild({
  args,
  cwd = root,
  env = {},
  patience,
  onLine,
}: {
  args: string[];
  cwd?: string;
  env?: Record<string, string>;
  /** Milliseconds. */
  patience: number;
  onLine: (line: string) => void;
}): Child {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NODE_COMPILE_CACHE: compiled, ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    // Ctrl-C reaches every process of a terminal's group; here one after the other is told to end.
    detached: true,
  });
  for (const input of [child.stdout, child.stderr]) {
    if (input !== null) createInterface({ input }).on("line", onLine);
  }
  const ended = once(child, "close");
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    const kill = setTimeout(() => child.kill("SIGKILL"), patience);
    await ended;
    clearTimeout(kill);
  };
  return { process: child, ended, stop };
}
