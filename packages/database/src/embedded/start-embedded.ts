import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { findBinaries } from "./binaries.ts";
import { type Cluster, prepareCluster, SUPERUSER, startServer } from "./cluster.ts";
import { takeFolder } from "./owner-lock.ts";
import { commandOf, isGone, isRunning } from "./processes.ts";
import { postgresUser } from "./system-user.ts";

/** A running private PostgreSQL; `url` is good until `stop`. */
export type EmbeddedServer = { url: string; stop(): Promise<void> };

/**
 * Starts the private PostgreSQL of a data folder, making it on the first start. A server that an
 * earlier crash of ours left behind is stopped first. Throws where another process uses the folder.
 */
export async function startEmbedded({
  folder: given,
  onNotice = () => {},
}: {
  folder: string;
  onNotice?: (notice: string) => void;
}): Promise<EmbeddedServer> {
  const folder = resolve(given);
  mkdirSync(folder, { recursive: true });
  const release = takeFolder(folder);
  try {
    const user = postgresUser();
    const binaries = findBinaries(user, onNotice);
    const cluster = prepareCluster(folder, { binaries, user, onNotice });
    await stopOrphan(cluster, onNotice);
    const port = await freePort();
    const log = openSync(join(folder, "postgres.log"), "w", 0o600);
    const server = startServer(cluster, { binaries, user, port, log });
    closeSync(log);
    const url = `postgresql://${SUPERUSER}:${cluster.password}@127.0.0.1:${port}/postgres`;
    await untilReady(url, server, join(folder, "postgres.log"));
    return { url, stop: () => stopServer(server.pid, release) };
  } catch (error) {
    release();
    throw error;
  }
}

/** Fast shutdown: open transactions are rolled back, what was committed is on disk. */
async function stopServer(pid: number | undefined, release: () => void): Promise<void> {
  if (pid !== undefined && isRunning(pid)) {
    process.kill(pid, "SIGINT");
    if (!(await isGone(pid, 10_000))) process.kill(pid, "SIGQUIT");
    await isGone(pid, 5_000);
  }
  release();
}

async function stopOrphan(cluster: Cluster, onNotice: (notice: string) => void): Promise<void> {
  const file = join(cluster.directory, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  const isOurs = commandOf(pid)?.includes(cluster.directory) ?? true;
  if (!(pid > 0) || !isOurs || !isRunning(pid)) return;
  onNotice(`A PostgreSQL that an earlier run left behind (process ${pid}) is stopped.`);
  await stopServer(pid, () => {});
  if (isRunning(pid)) {
    throw new Error(
      `PostgreSQL from an earlier run (process ${pid}) in ${dirname(file)} does not stop. End it by hand and start again.`,
    );
  }
}

async function untilReady(
  url: string,
  server: ReturnType<typeof startServer>,
  log: string,
): Promise<void> {
  let failure: Error | null = null;
  server.on("error", (error) => {
    failure = error;
  });
  for (let waited = 0; waited < 30_000; waited += 20) {
    if (failure !== null || server.exitCode !== null) break;
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await delay(20);
    }
  }
  const lines = readFileSync(log, "utf8").trim().split("\n").slice(-3).join(" ");
  throw new Error(`PostgreSQL did not start. Its last words, from ${log}: ${lines || failure}`);
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
