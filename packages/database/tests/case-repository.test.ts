import {
  AppError,
  type AppErrorData,
  applyChanges,
  CASE_SCHEMA_VERSION,
  type Case,
  CaseId,
  CaseNumber,
  DocumentId,
  EventId,
  Instant,
  newCase,
  type PatchOperation,
  SourceDocument,
} from "@openimr/core";
import { arbitraryCase } from "@openimr/core/testing";
import fc from "fast-check";
import { sql } from "kysely";
import { applyPatch } from "rfc6902";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { brokenLink, type CaseRepository, caseRepository } from "../src/index.ts";
import { startTestDatabase } from "../src/testing/index.ts";
import { finder } from "./finder.ts";

let database: Awaited<ReturnType<typeof startTestDatabase>>;
let cases: CaseRepository;

beforeAll(async () => {
  database = await startTestDatabase();
  cases = caseRepository(database.db, finder());
}, 60_000);
afterAll(() => database.stop());

const actor = { id: "tester", name: "Tester" };
let clock = Date.parse("2026-01-01T00:00:00Z");
function event(type: "case_created" | "case_changed" = "case_changed") {
  clock += 1000;
  return {
    id: EventId.parse(v7()),
    type,
    actor,
    at: Instant.parse(new Date(clock).toISOString()),
  };
}

async function kept(change: Partial<Case> = {}): Promise<Case> {
  const record = { ...newCase(CaseId.parse(v7()), "ca-wc-imr"), ...change };
  return cases.create({ record, document: null, event: event("case_created") });
}

async function failureOf(call: Promise<unknown>): Promise<AppErrorData> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof AppError) return error.data;
  throw new Error(`expected a failure of the domain, but got ${String(error)}`);
}

test("any valid case comes back as it was kept, at version 1", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCase(), async (arbitrary) => {
      const record = { ...arbitrary, id: CaseId.parse(v7()), caseNumber: null };
      await cases.create({ record, document: null, event: event("case_created") });
      expect(await cases.load(record.id)).toEqual({ ...record, version: 1 });
    }),
    { numRuns: 100 },
  );
});

test("any change comes back, and the history leads from each state to the next and back", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCase(), arbitraryCase(), async (first, second) => {
      const id = CaseId.parse(v7());
      const start = await cases.create({
        record: { ...first, id, caseNumber: null },
        document: null,
        event: event("case_created"),
      });
      const saved = await cases.save({
        record: { ...second, id, caseNumber: null },
        baseVersion: start.version,
        event: event(),
      });
      expect(await cases.load(id)).toEqual(saved);
      const history = await cases.history(id);
      expect(history.map((each) => each.version)).toEqual([1, 2]);
      expect(brokenLink(history)).toBeNull();
      const [created, changed] = history;
      expect(patched(null, created?.after)).toEqual(start);
      expect(patched(start, changed?.after)).toEqual(saved);
      expect(patched(saved, changed?.before)).toEqual(start);
      expect(patched(start, created?.before)).toBeNull();
    }),
    { numRuns: 40 },
  );
});

function patched(state: Case | null, patch: PatchOperation[] = []): unknown {
  const holder = { state: structuredClone(state) };
  for (const { op, path, value } of patch) {
    if (op !== "add" && op !== "remove" && op !== "replace") throw new Error(`unexpected: ${op}`);
    const inside = { op, path: `/state${path}`, value };
    expect(applyPatch(holder, [inside])).toEqual([null]);
  }
  return holder.state;
}

test("a text with characters that the database refuses is kept with a mark in their place", async () => {
  const record = await kept({ claimNumber: "a\u0000b\ud800c\\u0000" });
  expect((await cases.load(record.id)).claimNumber).toBe("a\ufffdb\ufffdc\\u0000");
});

test("of many saves from one version exactly one is kept, the others are given the current case", async () => {
  const record = await kept();
  const saves = await Promise.allSettled(
    Array.from({ length: 8 }, (_, index) =>
      cases.save({
        record: { ...record, claimNumber: `claim ${index}` },
        baseVersion: 1,
        event: event(),
      }),
    ),
  );
  const won = saves.filter((save) => save.status === "fulfilled");
  expect(won).toHaveLength(1);
  for (const save of saves) {
    if (save.status === "fulfilled") continue;
    expect(save.reason).toBeInstanceOf(AppError);
    expect(save.reason.data).toMatchObject({ code: "stale_version", current: { version: 2 } });
  }
  expect(await cases.history(record.id)).toHaveLength(2);
});

test("a case number belongs to one case; a refused save leaves case and history as they were", async () => {
  const caseNumber = CaseNumber.parse("CM14-0000001");
  const holder = await kept({ caseNumber });
  const other = await kept();
  const save = cases.save({ record: { ...other, caseNumber }, baseVersion: 1, event: event() });
  expect(await failureOf(save)).toEqual({
    code: "case_number_taken",
    caseNumber,
    takenBy: holder.id,
  });
  expect(await cases.load(other.id)).toEqual(other);
  expect(await cases.history(other.id)).toHaveLength(1);
});

test("a case number that was given up can be taken by another case", async () => {
  const caseNumber = CaseNumber.parse("CM14-0000002");
  const holder = await kept({ caseNumber });
  await cases.save({ record: { ...holder, caseNumber: null }, baseVersion: 1, event: event() });
  expect((await kept({ caseNumber })).caseNumber).toBe(caseNumber);
});

test("an unknown case is not found, whatever is asked of it", async () => {
  const id = CaseId.parse(v7());
  for (const ask of [cases.load, cases.history, cases.documents]) {
    expect(await failureOf(ask(id))).toEqual({ code: "case_not_found", caseId: id });
  }
});

test("a case kept a second time under its id is refused", async () => {
  const record = await kept();
  const again = cases.create({ record, document: null, event: event("case_created") });
  expect(await failureOf(again)).toEqual({ code: "case_exists", caseId: record.id });
});

test("the application can neither change nor remove what happened", async () => {
  const record = await kept();
  for (const statement of [
    sql`UPDATE case_event SET data = '{}' WHERE case_id = ${record.id}`,
    sql`DELETE FROM case_event WHERE case_id = ${record.id}`,
    sql`DELETE FROM imr_case WHERE case_id = ${record.id}`,
  ]) {
    await expect(statement.execute(database.db)).rejects.toThrow(/permission denied/);
  }
});

test("a history in which an entry was changed, removed or put elsewhere shows where", async () => {
  const record = await kept();
  const second = applyChanges(record, [{ op: "set", path: "/claimNumber", value: "1" }]);
  await cases.save({ record: second, baseVersion: 1, event: event() });
  await cases.save({ record: { ...second, claimNumber: "2" }, baseVersion: 2, event: event() });
  const [one, two, three] = await cases.history(record.id);
  if (!one || !two || !three) throw new Error("three events were expected");
  expect(brokenLink([one, two, three])).toBeNull();
  expect(brokenLink([one, { ...two, actor: { id: "x", name: "X" } }, three])).toBe(2);
  expect(brokenLink([one, three])).toBe(3);
  expect(brokenLink([two, one, three])).toBe(2);
});

test("the document a case was read from is kept with it, and none where there was none", async () => {
  const text = "Final Determination\u0000 of \ud83d\ude00";
  const id = DocumentId.parse(v7());
  const document = SourceDocument.parse({
    id,
    name: "letter.txt",
    mediaType: "text/plain",
    sha256: "0".repeat(64),
    source: { documentId: id, text, pageStarts: [0], lines: [] },
    provenance: [],
    report: { layout: null, problems: [], coverage: 0.25 },
  });
  const record = newCase(CaseId.parse(v7()), "ca-wc-imr");
  await cases.create({ record, document, event: event("case_created") });
  const source = { ...document.source, text: text.replace("\u0000", "\ufffd") };
  expect(await cases.documents(record.id)).toEqual([{ ...document, source }]);
  expect(await cases.documents((await kept()).id)).toEqual([]);
});

test("a case that was refused leaves no document, no number and no history", async () => {
  const caseNumber = CaseNumber.parse("CM14-0000003");
  await kept({ caseNumber });
  const record = { ...newCase(CaseId.parse(v7()), "ca-wc-imr"), caseNumber };
  const create = cases.create({ record, document: null, event: event("case_created") });
  expect(await failureOf(create)).toMatchObject({ code: "case_number_taken" });
  for (const ask of [cases.load, cases.history]) {
    expect(await failureOf(ask(record.id))).toEqual({ code: "case_not_found", caseId: record.id });
  }
});

test("of many cases that want one number at once exactly one gets it, the others learn who", async () => {
  const caseNumber = CaseNumber.parse("CM14-0000004");
  const creates = await Promise.allSettled(Array.from({ length: 8 }, () => kept({ caseNumber })));
  const won = creates.flatMap((each) => (each.status === "fulfilled" ? [each.value.id] : []));
  expect(won).toHaveLength(1);
  for (const each of creates) {
    if (each.status === "fulfilled") continue;
    expect(each.reason.data).toEqual({ code: "case_number_taken", caseNumber, takenBy: won[0] });
  }
});

test("a case that a newer version stored is refused with what to do", async () => {
  const record = await kept();
  await sql`UPDATE imr_case SET schema_version = ${CASE_SCHEMA_VERSION + 1} WHERE case_id = ${record.id}`.execute(
    database.db,
  );
  await expect(cases.load(record.id)).rejects.toThrow(
    new RegExp(`shape ${CASE_SCHEMA_VERSION + 1}.*Start the newer version`),
  );
});

test("a case with a field of a newer version is refused with the field and what to do", async () => {
  const record = await kept();
  await sql`UPDATE imr_case SET data = data || '{"weather": "fine"}' WHERE case_id = ${record.id}`.execute(
    database.db,
  );
  await expect(cases.load(record.id)).rejects.toThrow(/know: \/weather\. Start the newer version/);
});
