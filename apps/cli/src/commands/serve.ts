import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { environmentWith } from "../env.ts";
import { NO_SERVER } from "../exit-codes.ts";
import { printJson, printNotice } from "../output.ts";
import { Problem } from "../problem.ts";
import type { Told } from "../program/run.ts";
import { linkPostgres } from "../serving/link-postgres.ts";
import { serverDataFolder } from "../settings/user-files.ts";

/** The package is installed where its files are JavaScript, and a checkout where they are not. */
const ending = extname(import.meta.url);
const isInstalled = ending === ".js";
const entry = fileURLToPath(new URL(`../../../server/src/main${ending}`, import.meta.url));
const webPage = fileURLToPath(new URL("../../../web/dist/index.html", import.meta.url));

/**
 * `imr serve`: runs the server as a process of its own until it is told to end, and ends as it ends. An
 * installed imr has the server's data in the user's folder for such, a checkout in its `.data`.
 */
export async function serve({
  port,
  data,
  json,
}: Told & { port?: number; data?: string }): Promise<number> {
  if (!existsSync(entry)) {
    throw new Problem("file", "This imr comes without the server.", {
      hint: "Install @openimr/cli whole, or run npm start in a checkout.",
      subject: entry,
    });
  }
  if (!existsSync(webPage)) {
    printNotice("The web app is not built, so the API alone is served; npm start builds it.");
  }
  const variables: Record<string, string> = {};
  if (port !== undefined) variables.PORT = String(port);
  if (data !== undefined) variables.OPENIMR_DATA = data;
  const env = environmentWith(variables);
  if (isInstalled) {
    env.OPENIMR_DATA ||= serverDataFolder;
    if (!env.DATABASE_URL) linkPostgres(entry);
  }
  // The server ends when the channel closes, which it does when this process is gone.
  const child = spawn(process.execPath, [entry], {
    env,
    stdio: ["inherit", json ? "pipe" : "inherit", "inherit", "ipc"],
  });
  let said = "";
  child.stdout?.setEncoding("utf8").on("data", (part: string) => {
    said += part;
    const url = /OpenIMR is ready: (\S+)\n/.exec(said)?.[1];
    if (url === undefined) return;
    said = "";
    printJson({ url, pid: child.pid });
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code === 0 ? 0 : NO_SERVER));
  });
}
