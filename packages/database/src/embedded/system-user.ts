import { spawnSync } from "node:child_process";

/** The user that PostgreSQL runs as: null for the one we are. */
export type SystemUser = { uid: number; gid: number; name: string } | null;

/**
 * PostgreSQL refuses to run as root. For root it is run as `postgres` where that user exists, else
 * as `nobody`; any other user runs it as themselves.
 */
export function postgresUser(): SystemUser {
  if (process.getuid?.() !== 0) return null;
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

function idOf(name: string, option: "-u" | "-g"): number | null {
  const { status, stdout } = spawnSync("id", [option, name], { encoding: "utf8" });
  return status === 0 ? Number(stdout.trim()) : null;
}
