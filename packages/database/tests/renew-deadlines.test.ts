import {
  addDays,
  CalendarDate,
  type Case,
  CaseId,
  CaseListQuery,
  EventId,
  Instant,
  type NextDeadline,
  newCase,
} from "@openimr/core";
import { sql } from "kysely";
import { v7 } from "uuid";
import { afterEach, beforeEach, expect, test } from "vitest";
import { caseRepository, migrate, migrations, openDatabase } from "../src/index.ts";
import { startTestDatabase } from "../src/testing/index.ts";
import { dueIn, finder } from "./finder.ts";

let database: Awaited<ReturnType<typeof startTestDatabase>>;
beforeEach(async () => {
  database = await startTestDatabase();
}, 60_000);
afterEach(() => database.stop());

const asked = CaseListQuery.parse({ sortBy: "due", direction: "asc", limit: 200 });
const first = CalendarDate.parse("2026-01-01");
const later = finder({ rules: "rules 2", nextDeadline: inTenDays });

/** By other rules something is due ten days after it is by the tests' own. */
function inTenDays(record: Case): NextDeadline | null {
  const next = dueIn(record);
  return next === null ? null : { ...next, due: addDays(next.due, 10), latest: next.latest };
}

const event = (type: "case_created" | "case_changed") => ({
  id: EventId.parse(v7()),
  type,
  actor: { id: "tester", name: "Tester" },
  at: Instant.parse("2026-01-01T00:00:00.000Z"),
});

/** Keeps so many cases, in each of which something is due on a day of its own, under the first rules. */
async function keepCases(count: number): Promise<Case[]> {
  const cases = caseRepository(database.db, finder());
  const kept: Case[] = [];
  for (let index = 0; index < count; index += 1) {
    const blank = newCase(CaseId.parse(v7()), "ca-wc-imr");
    const dates = { ...blank.dates, recordsComplete: addDays(first, index) };
    const record = { ...blank, dates };
    kept.push(await cases.create({ record, document: null, event: event("case_created") }));
  }
  return kept;
}

async function due(): Promise<(string | undefined)[]> {
  const { entries } = await caseRepository(database.db, finder()).list(asked);
  return entries.map(({ nextDeadline }) => nextDeadline?.due);
}

/** Renews all, and answers with how many transactions that took. */
async function renewAll(cases = caseRepository(database.db, later)): Promise<number> {
  let cursor: CaseId | null = null;
  for (let calls = 1; ; calls += 1) {
    ({ cursor } = await cases.renewDeadlines(cursor));
    if (cursor === null) return calls;
  }
}

test("a save keeps what is due next in the case, with the version of the rules that tell it", async () => {
  const cases = caseRepository(database.db, later);
  const [record] = await keepCases(1);
  if (record === undefined) throw new Error("a case was expected");
  expect(await due()).toEqual(["2026-01-01"]);
  await cases.save({ record, baseVersion: 1, event: event("case_changed") });
  expect(await due()).toEqual(["2026-01-11"]);
  const dates = { ...record.dates, recordsComplete: null };
  await cases.save({ record: { ...record, dates }, baseVersion: 2, event: event("case_changed") });
  expect(await due()).toEqual([undefined]);
  const { rows } = await sql`SELECT due_on, deadline_rules FROM imr_case`.execute(database.db);
  expect(rows).toEqual([{ due_on: null, deadline_rules: "rules 2" }]);
});

test("what was kept under other rules is found anew in steps; neither version nor history tells of it", async () => {
  const kept = await keepCases(150);
  const before = await caseRepository(database.db, finder()).list(asked);
  expect(await renewAll()).toBe(2);
  const after = await caseRepository(database.db, finder()).list(asked);
  expect(after.entries.map(({ nextDeadline }) => nextDeadline?.due)).toEqual(
    kept.map((_, index) => addDays(first, index + 10)),
  );
  const apart = (entry: object) => ({ ...entry, nextDeadline: null });
  expect(after.entries.map(apart)).toEqual(before.entries.map(apart));
  expect(await renewAll()).toBe(1);
});

test("cases kept before there were due dates get theirs, also where that was broken off", async () => {
  const url = new URL(database.url);
  url.pathname = "older";
  await database.db.connection().execute(async (connection) => {
    await sql`SET ROLE NONE`.execute(connection);
    await sql`CREATE DATABASE older`.execute(connection);
    await sql`SET ROLE openimr_app`.execute(connection);
  });
  const older = openDatabase(url.href);
  try {
    const place = migrations().findIndex(({ name }) => name.endsWith("-next-deadlines.sql"));
    await migrate(older, migrations().slice(0, place));
    for (let index = 0; index < 130; index += 1) {
      const blank = { ...newCase(CaseId.parse(v7()), "ca-wc-imr"), version: 1 };
      const record = { ...blank, dates: { ...blank.dates, recordsComplete: first } };
      await sql`INSERT INTO imr_case (case_id, version, schema_version, data, demonstration, status,
        requests, item_count, decided_count, search_text, updated_at) VALUES (${record.id}, 1,
        ${record.schemaVersion}, ${JSON.stringify(record)}, false, 'received', '{}', 0, 0, '', now())`.execute(
        older,
      );
    }
    await migrate(older);
    const cases = caseRepository(older, finder());
    // A process that ends behind the first step: whoever comes next begins at the start.
    expect((await cases.renewDeadlines(null)).cursor).not.toBe(null);
    await renewAll(cases);
    const { entries } = await cases.list(asked);
    expect(entries.map(({ nextDeadline }) => nextDeadline?.due)).toEqual(Array(130).fill(first));
  } finally {
    await older.destroy();
  }
}, 30_000);

test("a case that cannot be read is named and passed over, and the others get their due date", async () => {
  const kept = await keepCases(3);
  const broken = kept[1]?.id ?? "";
  await sql`UPDATE imr_case SET data = data - 'dates' WHERE case_id = ${broken}`.execute(
    database.db,
  );
  const cases = caseRepository(database.db, later);
  expect(await cases.renewDeadlines(null)).toEqual({
    cursor: null,
    renewed: 2,
    unreadable: [broken],
  });
  expect(await due()).toEqual(["2026-01-02", "2026-01-11", "2026-01-13"]);
});

test("a case that is saved while others are renewed keeps what the save found", async () => {
  const kept = await keepCases(120);
  const cases = caseRepository(database.db, later);
  const saves = kept.map((record) => {
    const dates = { ...record.dates, recordsComplete: addDays(first, 1000) };
    return cases.save({
      record: { ...record, dates },
      baseVersion: 1,
      event: event("case_changed"),
    });
  });
  await Promise.all([renewAll(cases), renewAll(cases), ...saves]);
  expect(new Set(await due())).toEqual(new Set([addDays(first, 1010)]));
});
