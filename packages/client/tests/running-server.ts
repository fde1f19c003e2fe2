import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The real server as a process of its own, on an empty data folder. */
export interface RunningServer {
  url: string;
  token: string;
  stop(): Promise<void>;
}

const main = fileURLToPath(new URL("../../../apps/server/src/main.ts", import.meta.url));

/** Starts the server on a free port, asking for a token. */
export async function startServer(token: string): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "openimr-contract-"));
  const child = spawn(process.execPath, [main], {
    env: { PATH: "/usr/bin:/bin", PORT: "0", OPENIMR_DATA: folder, OPENIMR_TOKEN: token },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await addressOf(child);
  return {
    url,
    token,
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("the server has no output");
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /OpenIMR is ready: (\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error("the server ended before it was ready");
}
