import { sql, Transaction } from "kysely";
import type { Database } from "./open-database.ts";
import type { Schema } from "./schema.ts";

/**
 * Runs a write, all or nothing: in a transaction of its own, or as a part of the one that `database`
 * is, which then goes on where the write failed.
 */
export async function inTransaction<T>(
  database: Database,
  run: (transaction: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  if (!(database instanceof Transaction)) return database.transaction().execute(run);
  await sql`SAVEPOINT part`.execute(database);
  try {
    const result = await run(database);
    await sql`RELEASE SAVEPOINT part`.execute(database);
    return result;
  } catch (error) {
    await sql`ROLLBACK TO SAVEPOINT part`.execute(database);
    throw error;
  }
}
