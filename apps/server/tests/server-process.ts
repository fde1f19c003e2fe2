import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inherited } from "./env.ts";

/** The file that a server process runs. */
export const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** A server process that said it is ready, or that ended. */
export interface ServerProcess {
  child: ChildProcess;
  /** Null where it ended before it was ready. */
  address: string | null;
  /** What it wrote to standard output and error so far. */
  output: () => string;
  /** Sends a signal and waits for the end; answers with the exit code, null after a kill. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the real server on a free port and waits until it is ready or has ended. */
export async function startProcess(env: Record<string, string>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [main], {
    env: { ...inherited, PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  const ended = once(child, "close");
  const ready = new Promise<void>((resolve) => {
    const take = (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes("OpenIMR is ready: ")) resolve();
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
  });
  await Promise.race([ready, ended]);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  const address = /OpenIMR is ready: (\S+)/.exec(text)?.[1] ?? null;
  return { child, address, output: () => text, end };
}

/** A folder of its own for a test, with a way to remove it. */
export function dataFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "openimr-data-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Calls a procedure of a running server and answers with its data. */
export async function call(server: ServerProcess, procedure: string, input: unknown) {
  const response = await fetch(
    `${server.address}/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`,
  );
  return answerOf(response);
}

/** Calls a procedure that changes something. */
export async function send(server: ServerProcess, procedure: string, input: unknown) {
  const response = await fetch(`${server.address}/trpc/${procedure}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });
  return answerOf(response);
}

async function answerOf(response: Response) {
  const answer = JSON.parse(await response.text());
  if (answer.error !== undefined) throw new Error(answer.error.message);
  return answer.result.data;
}
