import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Migration, migrate, migrations, openDatabase } from "../src/index.ts";
import { startTestDatabase } from "../src/testing/index.ts";

let database: Awaited<ReturnType<typeof startTestDatabase>>;
beforeAll(async () => {
  database = await startTestDatabase();
}, 60_000);
afterAll(() => database.stop());

function migration(name: string, text: string): Migration {
  return { name, text, sha256: createHash("sha256").update(text).digest("hex") };
}

test("migrating again changes nothing, also from two processes at once", async () => {
  const other = openDatabase(database.url);
  await Promise.all([migrate(database.db), migrate(other)]);
  await other.destroy();
});

test("an applied migration whose file was changed is refused by name", async () => {
  const [first] = migrations();
  const changed = migration(first?.name ?? "", `${first?.text ?? ""}\n-- changed`);
  await expect(migrate(database.db, [changed])).rejects.toThrow(/0001-cases\.sql was changed/);
});

test("a migration that fails leaves nothing behind, and the mended one is applied", async () => {
  const broken = migration("9998-trial.sql", "CREATE TABLE trial (a int); SELECT nonsense;");
  await expect(migrate(database.db, [...migrations(), broken])).rejects.toThrow();
  const mended = migration("9998-trial.sql", "CREATE TABLE trial (a int);");
  await migrate(database.db, [...migrations(), mended]);
  await expect(migrate(database.db)).rejects.toThrow(/newer version: it holds the migration 9998/);
});
