import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import type { ClusterHome } from "./cluster-home.ts";
import { identity, type SystemUser } from "./system-user.ts";

/** A PostgreSQL data directory with its superuser's password. */
export type Cluster = { directory: string; password: string };

/** The name that the private server's superuser has. */
export const SUPERUSER = "openimr";

/**
 * The cluster in its home, made on the first start. A half-made one cannot come about: it is made
 * under another name and moved into place when it is whole.
 */
export function prepareCluster(
  { home, user }: ClusterHome,
  { binaries, durable }: { binaries: Binaries; durable: boolean },
): Cluster {
  const directory = join(home, "postgres");
  const passwordFile = `${directory}-password`;
  if (!existsSync(join(directory, "PG_VERSION"))) {
    createCluster({ home, user }, directory, { binaries, durable });
  }
  const major = Number(readFileSync(join(directory, "PG_VERSION"), "utf8").trim());
  if (major !== binaries.major) {
    throw new Error(
      `The data folder ${directory} is of PostgreSQL ${major}; this version brings PostgreSQL ${binaries.major}. Start the version that made it, dump it with pg_dump, move the folder away, and load the dump.`,
    );
  }
  if (!existsSync(passwordFile)) {
    throw new Error(
      `The password of the database in ${directory} is missing: ${passwordFile} is not there. Put it back from a backup.`,
    );
  }
  return { directory, password: readFileSync(passwordFile, "utf8").trim() };
}

function createCluster(
  { home, user }: ClusterHome,
  directory: string,
  { binaries, durable }: { binaries: Binaries; durable: boolean },
): void {
  const passwordFile = `${directory}-password`;
  const fresh = `${directory}.new`;
  const secret = `${passwordFile}.new`;
  rmSync(fresh, { recursive: true, force: true });
  rmSync(secret, { force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(secret, randomBytes(24).toString("base64url"), {
    mode: 0o600,
    flag: "wx",
    flush: true,
  });
  if (user !== null) {
    for (const path of [fresh, secret]) chownSync(path, user.uid, user.gid);
  }
  const { status, stderr, error } = spawnSync(
    binaries.initdb,
    [
      `--pgdata=${fresh}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${secret}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--no-instructions",
      ...(durable ? [] : ["--no-sync"]),
    ],
    { ...identity(user), cwd: home, encoding: "utf8", env: { LC_ALL: "C", PATH: "/usr/bin:/bin" } },
  );
  if (status !== 0) {
    throw new Error(
      `PostgreSQL could not make its data folder ${fresh}: ${error?.message ?? lastLines(stderr)}`,
    );
  }
  renameSync(secret, passwordFile);
  renameSync(fresh, directory);
}

/** How a server is started; its messages go to the file `log`. */
export type ServerOptions = {
  binaries: Binaries;
  user: SystemUser;
  port: number;
  log: number;
  durable: boolean;
};

/** Starts the server on a loopback port. It outlives this process. */
export function startServer(
  cluster: Cluster,
  { binaries, user, port, log, durable }: ServerOptions,
): ReturnType<typeof spawn> {
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
    log_checkpoints: "off",
    ...(durable ? {} : { fsync: "off" }),
  };
  const server = spawn(
    binaries.postgres,
    [
      "-D",
      cluster.directory,
      ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    {
      ...identity(user),
      cwd: cluster.directory,
      detached: true,
      stdio: ["ignore", log, log],
      env: { LC_ALL: "C", PATH: "/usr/bin:/bin" },
    },
  );
  server.unref();
  return server;
}

/** The last lines of a program's messages, in one. */
export function lastLines(text: string): string {
  return text.trim().split("\n").slice(-3).join(" ");
}
