import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./root.mjs";

const watcher = pathToFileURL(join(root, "scripts", "bootstrap", "end-with-parent.mjs")).href;

/**
 * Runs the real command with this process's input and output, passes signals on, and ends as it
 * ends. It is a script for Node, or a `program` with its arguments. A script has a channel to this process: when it closes, this process is gone (kill -9),
 * and the command ends too, by itself or by a watcher loaded before it.
 * @param {{ tools: import("./tools.mjs").Tools, args: string[], cwd: string, endsItself: boolean, program?: string | undefined }} what
 */
export function launch({ tools, args, cwd, endsItself, program }) {
  const preload = endsItself || program !== undefined ? [] : ["--import", watcher];
  /** @type {import("node:child_process").StdioOptions} */
  const stdio = ["inherit", "inherit", "inherit", program === undefined ? "ipc" : "ignore"];
  const child = spawn(program ?? tools.node, [...preload, ...args], {
    cwd,
    env: tools.env,
    stdio,
  });
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  endWithNpm(() => child.kill("SIGTERM"));
  child.once("error", (error) => {
    process.stderr.write(`Could not run ${program ?? tools.node}: ${error.message}\n`);
    process.exit(1);
  });
  child.once("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    for (const name of signals) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}

/**
 * Ends the command when the npm that runs this process was killed outright, so that nobody passes a
 * signal on. npm starts scripts through a shell, which on Linux may stay between the two.
 * @param {() => void} end
 */
function endWithNpm(end) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = npmPid();
  const timer = setInterval(() => {
    if (npmPid() === npm) return;
    clearInterval(timer);
    end();
  }, 500);
  timer.unref();
}

function npmPid() {
  const proc = `/proc/${process.ppid}`;
  try {
    const [shell = "", flag] = readFileSync(`${proc}/cmdline`, "utf8").split("\0");
    if (!/^(?:.*\/)?(?:da|ba)?sh$/.test(shell) || flag !== "-c") return process.ppid;
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`${proc}/status`, "utf8"))?.[1]);
  } catch {
    return process.ppid;
  }
}
