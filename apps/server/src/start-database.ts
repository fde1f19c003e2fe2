import type { CaseRepository } from "@openimr/api";
import { caseRepository, migrate, openDatabase } from "@openimr/database";
import { startEmbedded } from "@openimr/database/embedded";
import type { Logger } from "pino";
import type { Env } from "./env.ts";

/** The database at work. */
export interface RunningDatabase {
  cases: CaseRepository;
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
  try {
    const database = openDatabase(server.url);
    await migrate(database);
    return {
      cases: caseRepository(database),
      stop: async () => {
        await database.destroy();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
