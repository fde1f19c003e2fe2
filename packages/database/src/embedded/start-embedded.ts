import { chownSync, closeSync, mkdirSync, openSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { findBinaries } from "./binaries.ts";
import { prepareCluster } from "./cluster.ts";
import { type ClusterHome, clusterHome } from "./cluster-home.ts";
import { type Release, takeFolder } from "./owner-lock.ts";
import { launchServer, stopOrphan, stopServer } from "./server-process.ts";

/** A running private PostgreSQL; `url` is good until `stop`, which may be called more than once. */
export type EmbeddedServer = { url: string; stop(): Promise<void> };

/**
 * Starts the private PostgreSQL of a data folder, making it on the first start. A server that an
 * earlier crash of ours left behind is stopped first. Throws where another process uses the folder.
 */
export async function startEmbedded({
  folder: given,
  onNotice = () => {},
  durable = true,
}: {
  folder: string;
  onNotice?: (notice: string) => void;
  /** False for a database that is thrown away: it does not wait for the disk. */
  durable?: boolean;
}): Promise<EmbeddedServer> {
  const releases: Release[] = [];
  const releaseAll = () => {
    for (const release of releases.splice(0).reverse()) release();
  };
  try {
    const folder = makeFolder(given);
    releases.push(await usable(folder));
    const place = clusterHome(folder, onNotice);
    if (place.home !== folder) releases.push(await takeFolder(place.home));
    const binaries = findBinaries(place.user, onNotice);
    const cluster = prepareCluster(place, { binaries, durable });
    await stopOrphan(cluster, onNotice);
    const log = logFile(place);
    const { url, pid } = await launchServer(cluster, { binaries, user: place.user, log, durable });
    let stopped: Promise<void> | undefined;
    const stop = () => {
      stopped ??= stopServer(pid).finally(releaseAll);
      return stopped;
    };
    return { url, stop };
  } catch (error) {
    releaseAll();
    throw error;
  }
}

function makeFolder(given: string): string {
  try {
    mkdirSync(given, { recursive: true });
    return realpathSync(given);
  } catch (error) {
    throw new Error(
      `The data folder ${given} cannot be made (${reason(error)}). Choose another one with OPENIMR_DATA.`,
    );
  }
}

/** Takes the folder, saying so in words where this user may not write to it. */
async function usable(folder: string): Promise<Release> {
  return takeFolder(folder).catch((error: unknown) => {
    if (!/^(EACCES|EPERM|EROFS)$/.test(reason(error))) throw error;
    throw new Error(
      `The data folder ${folder} cannot be written to by this user (${reason(error)}). Start as its owner, or choose another folder with OPENIMR_DATA.`,
    );
  });
}

function reason(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : String(error);
}

/** An empty file for the server's messages, readable by its owner alone. */
function logFile({ home, user }: ClusterHome): string {
  const path = join(home, "postgres.log");
  closeSync(openSync(path, "w", 0o600));
  if (user !== null) chownSync(path, user.uid, user.gid);
  return path;
}
