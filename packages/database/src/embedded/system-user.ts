import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

/** The user that PostgreSQL runs as: null for the one we are. */
export type SystemUser = { uid: number; gid: number; name: string } | null;

/**
 * PostgreSQL refuses to run as root. For root it runs as the owner of the data directory where there
 * is one, else as `postgres` where that user exists, else as `nobody`; any other user runs it as
 * themselves, and only over a data directory of their own.
 */
export function postgresUser(directory: string): SystemUser {
  const me = process.getuid?.();
  const found = existsSync(directory) ? statSync(directory) : null;
  if (me === undefined) return null;
  if (me !== 0) {
    if (found === null || found.uid === me) return null;
    throw new Error(
      `The database in ${directory} belongs to the user ${nameOf(found.uid)}. Start as that user or as root, or choose another folder with OPENIMR_DATA.`,
    );
  }
  if (found !== null && found.uid !== 0) {
    return { uid: found.uid, gid: found.gid, name: nameOf(found.uid) };
  }
  for (const name of ["postgres", "nobody"]) {
    const uid = idOf(name, "-u");
    const gid = idOf(name, "-g");
    if (uid !== null && gid !== null && uid !== 0) return { uid, gid, name };
  }
  throw new Error(
    "PostgreSQL does not run as root, and there is no user postgres or nobody to run it as. Create a user postgres, start as another user, or set DATABASE_URL.",
  );
}

/** Whether the user can enter a folder. */
export function canEnter(user: SystemUser, folder: string): boolean {
  if (user === null) return true;
  return spawnSync("/bin/sh", ["-c", 'cd -- "$1"', "sh", folder], identity(user)).status === 0;
}

/** The identity to start a process with. */
export function identity(user: SystemUser): { uid?: number; gid?: number } {
  return user === null ? {} : { uid: user.uid, gid: user.gid };
}

function nameOf(uid: number): string {
  const { status, stdout } = spawnSync("id", ["-nu", String(uid)], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : `number ${uid}`;
}

function idOf(name: string, option: "-u" | "-g"): number | null {
  const { status, stdout } = spawnSync("id", [option, name], { encoding: "utf8" });
  return status === 0 ? Number(stdout.trim()) : null;
}
