import { deadlineFinder, type ImportRepository, type WaitingFiles } from "@openimr/api";
import {
  type CallRepository,
  type CaseRepository,
  callRepository,
  caseRepository,
  importRepository,
  migrate,
  openDatabase,
  waitingFileRepository,
} from "@openimr/database";
import { startEmbedded } from "@openimr/database/embedded";
import type { Logger } from "pino";
import type { Env } from "./env.ts";
import { StartError } from "./start-error.ts";

/** The database at work. */
export interface RunningDatabase {
  cases: CaseRepository;
  imports: ImportRepository;
  calls: CallRepository;
  waiting: WaitingFiles;
  stop(): Promise<void>;
}

/** Opens the database of `DATABASE_URL`, or the private one in the data folder, up to date. */
export async function startDatabase(env: Env, log: Logger): Promise<RunningDatabase> {
  const server =
    env.DATABASE_URL === undefined
      ? await startEmbedded({
          folder: env.OPENIMR_DATA,
          onNotice: (notice) => log.info({ notice }, "postgres"),
        })
      : { url: env.DATABASE_URL, stop: async () => {} };
  const database = openDatabase(server.url);
  const stop = async () => {
    await database.destroy();
    await server.stop();
  };
  try {
    await migrate(database);
    return {
      cases: caseRepository(database, deadlineFinder),
      imports: importRepository(database, deadlineFinder),
      calls: callRepository(database, deadlineFinder),
      waiting: waitingFileRepository(database, deadlineFinder),
      stop,
    };
  } catch (error) {
    await stop();
    throw env.DATABASE_URL === undefined ? error : unreachable(error);
  }
}

/** Codes of PostgreSQL and of the network that a wrong address or a stopped server gives. */
const mendable: Record<string, string> = {
  ECONNREFUSED: "nothing listens there; start it, or correct the host and port",
  ENOTFOUND: "its host is not known; correct the host",
  ETIMEDOUT: "it did not answer; check the host, the port and the firewall",
  "28P01": "it refused the password; correct the user and password",
  "28000": "it refused the user; correct the user and password",
  "3D000": "it has no database of that name; create it, or correct the name",
};

function unreachable(error: unknown): unknown {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  const reason = typeof code === "string" ? mendable[code] : undefined;
  if (reason === undefined) return error;
  return new StartError(`the PostgreSQL of DATABASE_URL cannot be used (${code}): ${reason}`);
}
