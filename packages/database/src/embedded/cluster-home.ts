import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { canEnter, postgresUser, type SystemUser } from "./system-user.ts";

/** Where root keeps what the user that PostgreSQL runs as must reach. */
export const SYSTEM_FOLDER = "/var/lib/openimr";

/** The folder that holds the cluster of a data folder, and the user to run PostgreSQL as. */
export type ClusterHome = { home: string; user: SystemUser };

/**
 * The home of a data folder's cluster: the data folder itself, or, where root chose a folder that
 * PostgreSQL's user cannot enter, a folder of the system that a file in the data folder names. So
 * the cluster goes where its data folder goes, and an emptied data folder begins anew.
 */
export function clusterHome(folder: string, onNotice: (notice: string) => void): ClusterHome {
  const pointer = join(folder, "postgres-home");
  const home = existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : folder;
  const directory = join(home, "postgres");
  if (home !== folder && !existsSync(directory)) {
    throw new Error(
      `The database of ${folder} was kept in ${directory}, which is gone. Put it back from a backup, or remove ${pointer} to begin with an empty database.`,
    );
  }
  const user = postgresUser(directory);
  if (canEnter(user, home)) return { home, user };
  if (existsSync(directory)) {
    throw new Error(
      `The user ${user?.name} owns the database in ${directory} but cannot enter that folder. Let others enter the folders above it (chmod o+x).`,
    );
  }
  if (openEmpty(folder) && canEnter(user, folder)) return { home, user };
  return { home: elsewhere(pointer, onNotice, user), user };
}

/** Lets others pass through a data folder that holds nothing yet; what comes to lie in it is private. */
function openEmpty(folder: string): boolean {
  if (!readdirSync(folder).every((name) => name.startsWith("owner.json"))) return false;
  chmodSync(folder, (statSync(folder).mode & 0o777) | 0o011);
  return true;
}

function elsewhere(pointer: string, onNotice: (notice: string) => void, user: SystemUser): string {
  makeSystemFolder();
  const home = mkdtempSync(join(SYSTEM_FOLDER, "data-"));
  chmodSync(home, 0o755);
  mkdirSync(join(home, "postgres"), { mode: 0o700 });
  writeFileSync(`${pointer}.new`, `${home}\n`, { mode: 0o600, flush: true });
  renameSync(`${pointer}.new`, pointer);
  onNotice(
    `The user ${user?.name} cannot enter the data folder; the database is kept in ${home}, as ${pointer} says.`,
  );
  return home;
}

/** Makes root's folder, open to be read, whatever file mode the process gives to new folders. */
export function makeSystemFolder(): void {
  if (existsSync(SYSTEM_FOLDER)) return;
  mkdirSync(SYSTEM_FOLDER, { recursive: true });
  chmodSync(SYSTEM_FOLDER, 0o755);
}
