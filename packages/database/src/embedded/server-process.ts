import { closeSync, existsSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import type { Binaries } from "./binaries.ts";
import { type Cluster, lastLines, SUPERUSER, startServer } from "./cluster.ts";
import { commandOf, isGone, isRunning, signal } from "./processes.ts";
import type { SystemUser } from "./system-user.ts";

type Launch = { binaries: Binaries; user: SystemUser; log: string; durable: boolean };

/** Starts the server of a cluster and waits until it takes connections. */
export async function launchServer(
  cluster: Cluster,
  { log, ...options }: Launch,
): Promise<{ url: string; pid: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const output = openSync(log, "a");
    const server = startServer(cluster, { ...options, port, log: output });
    closeSync(output);
    const url = `postgresql://${SUPERUSER}:${cluster.password}@127.0.0.1:${port}/postgres`;
    const failure = await untilReady(url, server);
    if (failure === null && server.pid !== undefined) return { url, pid: server.pid };
    if (server.pid !== undefined) await stopServer(server.pid);
    const words = lastLines(readFileSync(log, "utf8"));
    // Another program may have taken the free port in the meantime.
    if (attempt < 3 && /could not bind/i.test(words)) continue;
    throw new Error(`PostgreSQL did not start (${failure}). Its last words, from ${log}: ${words}`);
  }
}

/** Fast shutdown: open transactions are rolled back, what was committed is on disk. */
export async function stopServer(pid: number): Promise<void> {
  if (!isRunning(pid)) return;
  signal(pid, "SIGINT");
  if (await isGone(pid, 20_000)) return;
  signal(pid, "SIGQUIT");
  await isGone(pid, 5_000);
}

/**
 * Stops a server that an earlier run left behind in this cluster. A lock file that names a process
 * of another kind, because the number was given out again, is removed: PostgreSQL would take that
 * process for its own and refuse to start.
 */
export async function stopOrphan(
  { directory }: Cluster,
  onNotice: (notice: string) => void,
): Promise<void> {
  const file = join(directory, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (!(pid > 0) || !isRunning(pid)) return;
  const command = commandOf(pid);
  if (command !== null && !command.includes("postgres")) rmSync(file, { force: true });
  if (command === null || !command.includes(`postgres -D ${directory} `)) return;
  onNotice(`A PostgreSQL that an earlier run left behind (process ${pid}) is stopped.`);
  await stopServer(pid);
  if (!isRunning(pid)) return;
  throw new Error(
    `PostgreSQL from an earlier run (process ${pid}) in ${directory} does not stop. End it by hand and start again.`,
  );
}

/** Null as soon as the server answers, else why it does not. Recovery after a crash may take long. */
async function untilReady(
  url: string,
  server: ReturnType<typeof startServer>,
): Promise<string | null> {
  let failure: Error | undefined;
  server.on("error", (error) => {
    failure = error;
  });
  const answerUntil = Date.now() + 60_000;
  const recoverUntil = Date.now() + 3_600_000;
  for (;;) {
    if (failure !== undefined) return failure.message;
    if (server.exitCode !== null || server.signalCode !== null) return "it ended";
    const code = await connectionFailure(url);
    if (code === null) return null;
    if (Date.now() > (code === CANNOT_CONNECT_NOW ? recoverUntil : answerUntil)) return code;
    await delay(20);
  }
}

/** PostgreSQL's code for "the database system is starting up". */
const CANNOT_CONNECT_NOW = "57P03";

/** Why a connection cannot be had, as a code or in words; null where it can. */
async function connectionFailure(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.end();
    return null;
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
    return typeof code === "string" ? code : String(error);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done, fail) => {
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", done);
  });
  const address = probe.address();
  await new Promise<void>((done) => {
    probe.close(() => done());
  });
  if (address === null || typeof address === "string") throw new Error("no loopback port is free");
  return address.port;
}
