import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { inherited } from "./env.ts";

const serverMain = fileURLToPath(new URL("../../server/src/main.ts", import.meta.url));

/** The real server with a database of its own, for all tests of a file. */
export function realServer(variables: Record<string, string> = {}): {
  url: () => string;
  /** Kills it as a power cut would, and answers when it is gone. */
  kill: () => Promise<void>;
  /** Starts it again at the address that it had. */
  restart: () => Promise<void>;
} {
  const data = mkdtempSync(join(tmpdir(), "imr-server-"));
  let running: { url: string; end: (signal: NodeJS.Signals) => Promise<void> } | null = null;
  let url = "";
  const start = async (port: string) => {
    running = await startServer({ PORT: port, OPENIMR_DATA: data, ...variables });
    url = running.url;
  };
  beforeAll(() => start("0"), 60_000);
  afterAll(async () => {
    await running?.end("SIGTERM");
    rmSync(data, { recursive: true, force: true });
  }, 60_000);
  return {
    url: () => url,
    kill: async () => running?.end("SIGKILL"),
    restart: () => start(new URL(url).port),
  };
}

async function startServer(env: Record<string, string>) {
  const child = spawn(process.execPath, [serverMain], {
    env: { ...inherited, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  const failed = ended.then(() => Promise.reject(new Error("The server did not start.")));
  const url = await Promise.race([readyAt(child), failed]);
  // Its end is waited for elsewhere; it is no failure once the server was ready.
  failed.catch(() => undefined);
  return { url, end };
}

function readyAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let said = "";
    child.stdout?.setEncoding("utf8").on("data", (part: string) => {
      said += part;
      const address = /OpenIMR is ready: (\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
}
