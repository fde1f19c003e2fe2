import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchReport } from "../bench-report.ts";
import { root } from "../bootstrap/root.mjs";

const READY_WITHIN = 120_000;

/**
 * From the start command to the printed address, in seconds: the first start on an empty data
 * folder, then a start on a folder that is there.
 */
export async function bench(report: BenchReport): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), "openimr-start-"));
  try {
    report.measure({
      name: "npm start, first on a new data folder",
      value: await startOnce(data),
      unit: "s",
    });
    report.measure({
      name: "npm start, ready",
      value: await startOnce(data),
      unit: "s",
      budget: 5,
    });
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function startOnce(data: string): Promise<number> {
  const start = performance.now();
  const child = spawn("npm", ["--silent", "start"], {
    cwd: root,
    env: { ...process.env, PORT: "0", OPENIMR_DATA: data, DATABASE_URL: undefined },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const ended = once(child, "close");
  const timeout = setTimeout(() => child.kill("SIGTERM"), READY_WITHIN);
  try {
    await ready(child);
    return (performance.now() - start) / 1000;
  } finally {
    clearTimeout(timeout);
    child.kill("SIGTERM");
    await ended;
  }
}

function ready(child: ChildProcess): Promise<void> {
  let said = "";
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes("OpenIMR is ready: ")) resolve();
      });
    }
    child.once("error", reject);
    child.once("close", () => reject(new Error(`npm start ended before it was ready:\n${said}`)));
  });
}
