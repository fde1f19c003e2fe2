import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "../embedded/index.ts";
import { migrate } from "../migrate.ts";
import { type Database, openDatabase } from "../open-database.ts";

/** A migrated database of its own on a real PostgreSQL in a temporary folder; `stop` removes it. */
export async function startTestDatabase(): Promise<{
  db: Database;
  url: string;
  stop: () => Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), "openimr-test-"));
  chmodSync(folder, 0o755);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const server = await startEmbedded({ folder, durable: false });
    const db = openDatabase(server.url);
    const stop = async () => {
      await db.destroy().finally(server.stop).finally(remove);
    };
    await migrate(db).catch((error: unknown) => stop().finally(() => Promise.reject(error)));
    return { db, url: server.url, stop };
  } catch (error) {
    remove();
    throw error;
  }
}
