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
 * processes may do it at once: one waits for the other. Throws, and applies nothing, where an applied
 * migration was changed since, or where the database is newer than this version.
 */
export async function migrate(
  database: Database,
  wanted: readonly Migration[] = migrations(),
): Promise<void> {
  await database.connection().execute(async (connection) => {
    await connection
      .transaction()
      .execute(makeTable)
      .catch(rethrowUnless(MADE_BY_ANOTHER))
      .catch(explainRights);
    for (const migration of wanted) {
      await connection
        .transaction()
        .execute((transaction) => applyNext(transaction, migration, wanted))
        .catch(explainRights);
    }
    await sql`SET ROLE ${sql.raw(APP_ROLE)}`.execute(connection).catch(explainRights);
  });
}

async function makeTable(transaction: Transaction<Schema>): Promise<void> {
  await asOwner(transaction);
  await sql`CREATE TABLE IF NOT EXISTS schema_migration (
    name text PRIMARY KEY,
    sha256 text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
  )`.execute(transaction);
}

async function applyNext(
  transaction: Transaction<Schema>,
  migration: Migration,
  wanted: readonly Migration[],
): Promise<void> {
  await asOwner(transaction);
  await sql`LOCK TABLE schema_migration IN EXCLUSIVE MODE`.execute(transaction);
  const known = await applied(transaction);
  refuseChanged(known, wanted);
  refuseNewer(known, wanted);
  if (known.has(migration.name)) return;
  await sql.raw(migration.text).execute(transaction);
  await transaction
    .insertInto("schema_migration")
    .values({ name: migration.name, sha256: migration.sha256 })
    .execute();
}

function refuseChanged(known: ReadonlyMap<string, string>, wanted: readonly Migration[]): void {
  const changed = wanted.find(({ name, sha256 }) => (known.get(name) ?? sha256) !== sha256);
  if (changed === undefined) return;
  throw new Error(
    `The migration ${changed.name} was changed after it had been applied to this database. Restore the file, and put the change into a new migration.`,
  );
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

/** `IF NOT EXISTS` does not help two that make a table in the same moment: the later one gets any of these. */
const MADE_BY_ANOTHER = ["23505", "42P07", "42710"];

function rethrowUnless(codes: readonly string[]) {
  return (error: unknown): void => {
    if (!codes.includes(codeOf(error))) throw error;
  };
}

/** Says in words which rights the database's user lacks. */
function explainRights(error: unknown): never {
  if (codeOf(error) !== "42501") throw error;
  throw new Error(
    `The database's user may not set the database up (${error instanceof Error ? error.message : error}). It must own the database, and have the attribute CREATEROLE. Where it cannot have that, let an administrator run: CREATE ROLE ${APP_ROLE} NOLOGIN; GRANT ${APP_ROLE} TO <the user> WITH ADMIN OPTION;`,
    { cause: error },
  );
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : "";
}
