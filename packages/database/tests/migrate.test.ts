import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CaseId, EventId, Instant, ItemId, newCase, newDisputedItem } from "@openimr/core";
import { sql } from "kysely";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { caseRow } from "../src/case-row.ts";
import { startEmbedded } from "../src/embedded/index.ts";
import {
  caseRepository,
  type Database,
  type Migration,
  migrate,
  migrations,
  openDatabase,
} from "../src/index.ts";
import { startTestDatabase } from "../src/testing/index.ts";
import { finder } from "./finder.ts";

let server: Awaited<ReturnType<typeof startTestDatabase>>;
const opened: Database[] = [];
beforeAll(async () => {
  server = await startTestDatabase();
}, 60_000);
afterAll(async () => {
  for (const database of opened) await database.destroy();
  await server.stop();
}, 60_000);

function open(url: URL): Database {
  const database = openDatabase(url.href);
  opened.push(database);
  return database;
}

/** The address of a new, empty database, for the superuser or for a new user that owns it. */
async function emptyDatabase(user?: { attributes: string }): Promise<URL> {
  const name = `trial_${v7().replaceAll("-", "")}`;
  const url = new URL(server.url);
  url.pathname = name;
  if (user !== undefined) {
    await asSuperuser(`CREATE ROLE ${name} LOGIN PASSWORD 'trial' ${user.attributes}`);
    url.username = name;
    url.password = "trial";
  }
  await asSuperuser(`CREATE DATABASE ${name} ${user === undefined ? "" : `OWNER ${name}`}`);
  return url;
}

async function asSuperuser(statement: string): Promise<void> {
  await server.db.connection().execute(async (connection) => {
    await sql`SET ROLE NONE`.execute(connection);
    await sql.raw(statement).execute(connection);
    await sql`SET ROLE openimr_app`.execute(connection);
  });
}

function migration(name: string, text: string): Migration {
  return { name, text, sha256: createHash("sha256").update(text).digest("hex") };
}

async function names(database: Database): Promise<string[]> {
  const { rows } = await database.connection().execute(async (connection) => {
    await sql`SET ROLE NONE`.execute(connection);
    return sql<{ name: string }>`SELECT name FROM schema_migration ORDER BY name`.execute(
      connection,
    );
  });
  return rows.map((row) => row.name);
}

test("an empty database is set up by any number of processes at once, and again changes nothing", async () => {
  for (let round = 0; round < 3; round += 1) {
    const url = await emptyDatabase();
    await Promise.all(Array.from({ length: 4 }, () => migrate(open(url))));
    await migrate(open(url));
    expect(await names(open(url))).toEqual(migrations().map(({ name }) => name));
  }
}, 60_000);

test("an applied migration whose file was changed is refused by name, and nothing is applied", async () => {
  const database = open(await emptyDatabase());
  await migrate(database);
  const [first] = migrations();
  const changed = migration(first?.name ?? "", `${first?.text ?? ""}\n-- changed`);
  const later = migration("9998-trial.sql", "CREATE TABLE trial (a int);");
  const call = migrate(database, [changed, later]);
  await expect(call).rejects.toThrow(/0001-cases\.sql was changed/);
  expect(await names(database)).toEqual(migrations().map(({ name }) => name));
});

test("a database of a newer version is refused by name, and nothing is applied", async () => {
  const database = open(await emptyDatabase());
  const newer = migration("9999-newer.sql", "CREATE TABLE newer (a int);");
  await migrate(database, [...migrations(), newer]);
  const other = migration("9998-other.sql", "CREATE TABLE other (a int);");
  const call = migrate(database, [...migrations(), other]);
  await expect(call).rejects.toThrow(/newer version: it holds the migration 9999-newer\.sql/);
  expect(await names(database)).not.toContain("9998-other.sql");
});

test("a migration that fails leaves nothing behind, and the mended one is applied", async () => {
  const database = open(await emptyDatabase());
  const broken = migration("9998-trial.sql", "CREATE TABLE trial (a int); SELECT nonsense;");
  await expect(migrate(database, [...migrations(), broken])).rejects.toThrow(/nonsense/);
  await migrate(database, [...migrations(), migration("9998-trial.sql", "CREATE TABLE trial ();")]);
  expect(await names(database)).toContain("9998-trial.sql");
});

test("a user who is no superuser but was given the role sets up a database and cannot change history", async () => {
  const url = await emptyDatabase({ attributes: "NOCREATEROLE" });
  await asSuperuser(`GRANT openimr_app TO ${url.username} WITH ADMIN OPTION`);
  await expectWorking(open(url));
});

test("a user who may create roles sets up the first database of a server", async () => {
  const folder = mkdtempSync(join(tmpdir(), "openimr-first-"));
  const other = await startEmbedded({ folder, durable: false });
  const superuser = openDatabase(other.url);
  await sql`CREATE ROLE first LOGIN CREATEROLE PASSWORD 'first'`.execute(superuser);
  await sql`CREATE DATABASE first OWNER first`.execute(superuser);
  await superuser.destroy();
  const database = openDatabase(`postgresql://first:first@${new URL(other.url).host}/first`);
  try {
    await expectWorking(database);
  } finally {
    await database.destroy();
    await other.stop();
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test("cases kept in shape 1 are read in the present one, with what their requests tell", async () => {
  const database = open(await emptyDatabase());
  const first = migrations().filter(({ name }) => name < "0003");
  await migrate(database, first);
  const requests = [
    "Retrospective: knee brace",
    "Associated surgical services: walker",
    "Injection of the retrocalcaneal bursa",
  ];
  const record = newCase(CaseId.parse(v7()), "ca-wc-imr");
  const items = requests.map((request) => newDisputedItem(ItemId.parse(v7()), request));
  const bare = newCase(CaseId.parse(v7()), "ca-wc-imr");
  for (const each of [{ ...record, disputedItems: items }, bare]) {
    const data = JSON.stringify({ ...each, version: 1, schemaVersion: 1 }, (key, value: unknown) =>
      ["retrospective", "associatedSurgicalService"].includes(key) ? undefined : value,
    );
    await database
      .insertInto("imr_case")
      .values({
        ...caseRow(each, "2026-01-01T00:00:00Z"),
        version: 1,
        schema_version: 1,
        data,
      })
      .execute();
  }
  await migrate(database);
  const { disputedItems } = await caseRepository(database, finder()).load(record.id);
  expect(disputedItems).toEqual([
    { ...items[0], retrospective: true },
    { ...items[1], associatedSurgicalService: true },
    items[2],
  ]);
  expect(await caseRepository(database, finder()).load(bare.id)).toEqual({ ...bare, version: 1 });
});

test("cases kept in shape 2 are read with a subcategory of the category, and no word of theirs is lost", async () => {
  const database = open(await emptyDatabase());
  const subcategories = migrations().findIndex(({ name }) => name.endsWith("-subcategories.sql"));
  await migrate(database, migrations().slice(0, subcategories));
  const kept: [StoredService, StoredService][] = [
    ...(
      [
        ["Diagnostic Testing", "EMG/NCV/NCS"],
        ["Injection", "Injection"],
        ["Pharmaceuticals", "Injection"],
        ["Pharmaceuticals", "AntiAnxiety"],
        ["Psych Services", "Evaluation & Management"],
        ["Rehabilitation", "Physical Therapy/Occupational Therapy (PT/OT)"],
      ] as const
    ).map(([category, subcategory]): [StoredService, StoredService] => [
      { category, subcategory: ` ${subcategory.toUpperCase()}`, name: "as it was" },
      { category, subcategory, name: "as it was" },
    ]),
    [
      { category: "Surgery", subcategory: "Opioids", name: null },
      { category: "Surgery", subcategory: null, name: "Opioids" },
    ],
    [
      { category: "Pharmaceuticals", subcategory: "Narcotic", name: "Norco" },
      { category: "Pharmaceuticals", subcategory: null, name: "Norco (Narcotic)" },
    ],
    [
      { category: null, subcategory: "Spine", name: "" },
      { category: null, subcategory: null, name: "Spine" },
    ],
    [
      { category: "Programs", subcategory: "", name: "gym" },
      { category: "Programs", subcategory: null, name: "gym" },
    ],
    [
      { category: "Surgery", subcategory: null, name: null },
      { category: "Surgery", subcategory: null, name: null },
    ],
  ];
  const record = newCase(CaseId.parse(v7()), "ca-wc-imr");
  record.disputedItems = kept.map(() => newDisputedItem(ItemId.parse(v7())));
  const items = record.disputedItems.map((item, index) => ({
    ...item,
    service: { ...item.service, ...kept[index]?.[0] },
  }));
  const bare = newCase(CaseId.parse(v7()), "ca-wc-imr");
  for (const each of [{ ...record, disputedItems: items }, bare]) {
    await database
      .insertInto("imr_case")
      .values({
        ...caseRow(each.id === bare.id ? bare : record, "2026-01-01T00:00:00Z"),
        version: 1,
        schema_version: 2,
        data: JSON.stringify({ ...each, version: 1, schemaVersion: 2 }),
      })
      .execute();
  }
  await migrate(database);
  const { disputedItems } = await caseRepository(database, finder()).load(record.id);
  expect(disputedItems.map(({ service }) => service)).toEqual(
    kept.map(([, service]) => ({ ...service, codes: [] })),
  );
  expect(await caseRepository(database, finder()).load(bare.id)).toEqual({ ...bare, version: 1 });
});

type StoredService = Record<string, string | null>;

async function expectWorking(database: Database): Promise<void> {
  await migrate(database);
  const record = newCase(CaseId.parse(v7()), "ca-wc-imr");
  const event = {
    id: EventId.parse(v7()),
    type: "case_created" as const,
    actor: { id: "tester", name: "Tester" },
    at: Instant.parse("2026-01-01T00:00:00Z"),
  };
  await caseRepository(database, finder()).create({ record, document: null, event });
  expect((await caseRepository(database, finder()).load(record.id)).version).toBe(1);
  await expect(sql`DELETE FROM case_event`.execute(database)).rejects.toThrow(/permission denied/);
}

test("a user who lacks the rights is told which ones", async () => {
  const url = await emptyDatabase({ attributes: "NOCREATEROLE" });
  await expect(migrate(open(url))).rejects.toThrow(/CREATEROLE.*WITH ADMIN OPTION/);
});
