import { CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Schema } from "./schema.ts";

/** The database, typed. `destroy()` closes its connections. */
export type Database = Kysely<Schema>;

/** The role that reads and writes cases but can change no history. */
export const APP_ROLE = "openimr_app";

/** Calendar dates stay text and moments become ISO 8601 in UTC; no value is turned into a local time. */
const types = {
  getTypeParser: (oid: number, format?: "text" | "binary") => {
    if (oid === pg.types.builtins.DATE) return (value: string) => value;
    if (oid === pg.types.builtins.TIMESTAMPTZ)
      return (value: string) => new Date(value).toISOString();
    return pg.types.getTypeParser(oid, format);
  },
};

/** Opens a pool of connections that work as the application's role as soon as `migrate` has run. */
export function openDatabase(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10, types });
  // A server that goes away breaks idle connections; the pool opens new ones when they are needed.
  pool.on("error", () => {});
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool, onCreateConnection: takeRole }),
  });
}

/** The role belongs to the whole server, so it may be there before this user was made a member. */
async function takeRole(connection: DatabaseConnection): Promise<void> {
  const role = await connection.executeQuery(
    CompiledQuery.raw("SELECT 1 FROM pg_roles WHERE rolname = $1 AND pg_has_role(oid, 'MEMBER')", [
      APP_ROLE,
    ]),
  );
  if (role.rows.length > 0)
    await connection.executeQuery(CompiledQuery.raw(`SET ROLE ${APP_ROLE}`));
}
