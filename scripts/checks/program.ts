import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { root } from "../bootstrap/root.mjs";
import { type Outcome, verdict } from "./outcome.ts";

const Manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

const packages: Record<string, string> = {
  biome: "@biomejs/biome",
  playwright: "@playwright/test",
};

/** How a program ended, and what it said where that was not shown at once. */
export interface Ending {
  code: number;
  output: string;
}

/** Runs a program of the root's dependencies as a check; shows its output only where it fails. */
export async function check(name: string, args: string[]): Promise<Outcome> {
  const { code, output } = await program(name, args, { show: false });
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
  return verdict(code === 0);
}

/**
 * Runs a program that a package in `folder` (from the root) depends on, with this Node and no shell
 * between, so that it ends when this process ends.
 */
export function program(
  name: string,
  args: string[],
  { folder = ".", show, env = {} }: { folder?: string; show: boolean; env?: NodeJS.ProcessEnv },
): Promise<Ending> {
  const cwd = join(root, folder);
  const home = join(cwd, "node_modules", packages[name] ?? name);
  const { bin } = Manifest.parse(JSON.parse(readFileSync(join(home, "package.json"), "utf8")));
  const script = join(home, typeof bin === "string" ? bin : (bin[name] ?? ""));
  return command(process.execPath, [script, ...args], { cwd, show, env });
}

/** Runs any command to its end; `show` passes its output through, else it is answered. */
export function command(
  file: string,
  args: string[],
  { cwd = root, show, env = {} }: { cwd?: string; show: boolean; env?: NodeJS.ProcessEnv },
): Promise<Ending> {
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  }
  return ending(child, output);
}

function ending(child: ChildProcess, output: string[]): Promise<Ending> {
  const stop = () => child.kill("SIGTERM");
  process.once("exit", stop);
  return new Promise((resolve) => {
    const end = (code: number) => {
      process.off("exit", stop);
      resolve({ code, output: output.join("") });
    };
    child.once("error", (error) => {
      output.push(error.message);
      end(1);
    });
    child.once("close", (code) => end(code ?? 1));
  });
}
