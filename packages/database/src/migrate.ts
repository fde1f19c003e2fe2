import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { sql, type Transaction } from "kysely";
import { APP_ROLE, type Database } from "./open-database.ts";
import type { Schema } from "./schema.ts";

const folder = new URL("./migrations/", import.meta.url);

/** A migration: its file's name, its SQL and the SQL's SHA-256. */
export type Migration = { name: string; text: string; sha256: string };

/** The migrations of this version, in their order. */
export function migrations(): Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .toSorted()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), "utf8");
      return { name, text, sha256: createHash("sha256").update(text).digest("hex") };
    });
}

/**
 * Brings the database to this version's schema, each migration in a transaction of its own. Two
 * processes may do it at once: one waits for the other. Throws where an applied migration was
 * changed since, or where the database is newer than this version.
 */
export async function migrate(
  database: Database,
  wanted: readonly Migration[] = migrations(),
): Promise<void> {
  await database.connection().execute(async (connection) => {
    await connection.transaction().execute(async (transaction) => {
      await asOwner(transaction);
      await sql`CREATE TABLE IF NOT EXISTS schema_migration (
        name text PRIMARY KEY,
        sha256 text NOT NULL,
        applied_at timestamptz NOT NULL DEFAULT now()
      )`.execute(transaction);
    });
    for (const [index, migration] of wanted.entries()) {
      await connection
        .transaction()
        .execute((transaction) => applyNext(transaction, migration, wanted.slice(0, index)));
    }
    await connection.transaction().execute(async (transaction) => {
      await asOwner(transaction);
      refuseNewer(await applied(transaction), wanted);
    });
    await sql`SET ROLE ${sql.raw(APP_ROLE)}`.execute(connection);
  });
}

async function applyNext(
  transaction: Transaction<Schema>,
  migration: Migration,
  before: readonly Migration[],
): Promise<void> {
  await asOwner(transaction);
  await sql`LOCK TABLE schema_migration IN EXCLUSIVE MODE`.execute(transaction);
  const known = await applied(transaction);
  for (const each of [...before, migration]) {
    const sha256 = known.get(each.name);
    if (sha256 !== undefined && sha256 !== each.sha256) {
      throw new Error(
        `The migration ${each.name} was changed after it had been applied to this database. Restore the file, and put the change into a new migration.`,
      );
    }
  }
  if (known.has(migration.name)) return;
  await sql.raw(migration.text).execute(transaction);
  await transaction
    .insertInto("schema_migration")
    .values({ name: migration.name, sha256: migration.sha256 })
    .execute();
}

function refuseNewer(known: ReadonlyMap<string, string>, wanted: readonly Migration[]): void {
  const names = new Set(wanted.map(({ name }) => name));
  const newer = [...known.keys()].find((name) => !names.has(name));
  if (newer === undefined) return;
  throw new Error(
    `The database was made by a newer version: it holds the migration ${newer}. Start that version, or restore an older backup.`,
  );
}

async function applied(transaction: Transaction<Schema>): Promise<Map<string, string>> {
  const rows = await transaction
    .selectFrom("schema_migration")
    .select(["name", "sha256"])
    .execute();
  return new Map(rows.map((row) => [row.name, row.sha256]));
}

async function asOwner(transaction: Transaction<Schema>): Promise<void> {
  await sql`SET LOCAL ROLE NONE`.execute(transaction);
}
