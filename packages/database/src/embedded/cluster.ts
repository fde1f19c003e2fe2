import { spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Binaries, makePrivateFolder, removeFolder } from "./binaries.ts";
import { canEnter, identity, type SystemUser } from "./system-user.ts";

/** A PostgreSQL data directory with its superuser's password. */
export type Cluster = { directory: string; password: string };

export const SUPERUSER = "openimr";

/**
 * The cluster of a data folder, made on the first start. A half-made one cannot come about: it is
 * made under another name and moved into place when it is whole.
 */
export function prepareCluster(
  folder: string,
  {
    binaries,
    user,
    onNotice,
  }: { binaries: Binaries; user: SystemUser; onNotice: (notice: string) => void },
): Cluster {
  const home = clusterHome(folder, user, onNotice);
  const directory = join(home, "postgres");
  const passwordFile = join(home, "postgres-password");
  if (!existsSync(join(directory, "PG_VERSION"))) {
    createCluster(home, directory, passwordFile, { binaries, user });
  }
  const major = Number(readFileSync(join(directory, "PG_VERSION"), "utf8").trim());
  if (major !== binaries.major) {
    throw new Error(
      `The data folder ${directory} is of PostgreSQL ${major}; this version brings PostgreSQL ${binaries.major}. Start the version that made it, dump it with pg_dump, move the folder away, and load the dump.`,
    );
  }
  return { directory, password: readFileSync(passwordFile, "utf8").trim() };
}

/** The data folder itself, or, where the user cannot enter it, a folder of the system for it. */
function clusterHome(folder: string, user: SystemUser, onNotice: (notice: string) => void): string {
  if (canEnter(user, folder)) return folder;
  const key = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 12);
  const home = join("/var/lib/openimr", key);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  onNotice(`The user ${user?.name} cannot enter ${folder}; the database is kept in ${home}.`);
  return home;
}

function createCluster(
  home: string,
  directory: string,
  passwordFile: string,
  { binaries, user }: { binaries: Binaries; user: SystemUser },
): void {
  const fresh = `${directory}.new`;
  removeFolder(fresh);
  makePrivateFolder(fresh, user);
  const secret = join(fresh, "..", `postgres-password.new`);
  const password = randomBytes(24).toString("base64url");
  writeFileSync(secret, password, { mode: 0o600 });
  if (user !== null) chownSync(secret, user.uid, user.gid);
  const { status, stderr } = spawnSync(
    binaries.initdb,
    [
      `--pgdata=${fresh}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${secret}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--no-instructions",
    ],
    { ...identity(user), cwd: home, encoding: "utf8", env: { LC_ALL: "C", PATH: "/usr/bin:/bin" } },
  );
  if (status !== 0) {
    throw new Error(`PostgreSQL could not make its data folder ${fresh}: ${firstLines(stderr)}`);
  }
  renameSync(secret, passwordFile);
  renameSync(fresh, directory);
}

/** Starts the server on a loopback port; its messages go to a file in the data directory's folder. */
export function startServer(
  cluster: Cluster,
  {
    binaries,
    user,
    port,
    log,
  }: { binaries: Binaries; user: SystemUser; port: number; log: number },
): ReturnType<typeof spawn> {
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
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

function firstLines(text: string): string {
  return text.trim().split("\n").slice(-3).join(" ");
}
