import { CaseNumber } from "@openimr/core";
import { callRepository, caseRepository, importRepository } from "@openimr/database";
import { startTestDatabase } from "@openimr/database/testing";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appRouter } from "../src/app-router.ts";
import { deadlineFinder } from "../src/deadline-finder.ts";
import { newId } from "../src/new-id.ts";
import { fakeContext, unkeptCase } from "./fake-context.ts";

let database: Awaited<ReturnType<typeof startTestDatabase>>;

beforeAll(async () => {
  database = await startTestDatabase();
}, 60_000);
afterAll(() => database.stop());

function apiUnder(idempotencyKey: string | null, actor = "tester") {
  return appRouter.createCaller({
    ...fakeContext({}),
    actor: { id: actor, name: actor },
    cases: caseRepository(database.db, deadlineFinder),
    imports: importRepository(database.db, deadlineFinder),
    calls: callRepository(database.db, deadlineFinder),
    idempotencyKey,
  });
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof TRPCError && error.cause !== undefined && "data" in error.cause
    ? error.cause.data
    : error;
}

const claim = [{ op: "set" as const, path: "/claimNumber", value: "C-1" }];

test("a save repeated under its key is answered as the first time, not refused as stale", async () => {
  const record = await apiUnder(null).case.create({ case: unkeptCase(), document: null });
  const save = { id: record.id, baseVersion: 1, changes: claim };
  const key = newId();
  const saved = await apiUnder(key).case.save(save);
  expect(await apiUnder(key).case.save(save)).toEqual(saved);
  expect(await apiUnder(null).case.history({ id: record.id })).toHaveLength(2);
  expect(await failureOf(apiUnder(newId()).case.save(save))).toMatchObject({
    code: "stale_version",
  });
});

test("the answer of a repeated save is that of its time, though others saved since", async () => {
  const record = await apiUnder(null).case.create({ case: unkeptCase(), document: null });
  const save = { id: record.id, baseVersion: 1, changes: claim };
  const key = newId();
  const saved = await apiUnder(key).case.save(save);
  const other = [{ op: "set" as const, path: "/claimNumber", value: "C-2" }];
  await apiUnder(null).case.save({ id: record.id, baseVersion: 2, changes: other });
  expect(await apiUnder(key).case.save(save)).toEqual(saved);
});

test("a save that was refused leaves its key free, so that what mends it may be sent", async () => {
  const record = await apiUnder(null).case.create({ case: unkeptCase(), document: null });
  const key = newId();
  const wrong = [{ op: "set" as const, path: "/dates/injury", value: "2014-02-30" }];
  const refused = apiUnder(key).case.save({ id: record.id, baseVersion: 1, changes: wrong });
  expect(await failureOf(refused)).toMatchObject({ code: "invalid_change" });
  const saved = await apiUnder(key).case.save({ id: record.id, baseVersion: 1, changes: claim });
  expect(saved.version).toBe(2);
});

test("a case sent twice under two keys is kept once, and a taken number undoes all of a create", async () => {
  const caseNumber = CaseNumber.parse("CM14-7000001");
  const create = { case: { ...unkeptCase(), caseNumber }, document: null };
  const kept = await apiUnder(newId()).case.create(create);
  expect(await apiUnder(newId()).case.create(create)).toEqual(kept);
  const other = { case: { ...unkeptCase(), caseNumber }, document: null };
  const key = newId();
  expect(await failureOf(apiUnder(key).case.create(other))).toMatchObject({
    code: "case_number_taken",
  });
  expect(await failureOf(apiUnder(null).case.get({ id: other.case.id }))).toMatchObject({
    code: "case_not_found",
  });
});

test("an import begun twice under one key is one import", async () => {
  const key = newId();
  const begun = await apiUnder(key).import.start({ name: "letters", total: 3 });
  expect(await apiUnder(key).import.start({ name: "letters", total: 3 })).toEqual(begun);
});

test("a key is refused for another input, another procedure and another actor", async () => {
  const key = newId();
  await apiUnder(key).import.start({ name: "letters", total: 3 });
  const reused = { code: "key_refused", reason: "reused" };
  const create = { case: unkeptCase(), document: null };
  expect(await failureOf(apiUnder(key).import.start({ name: "other", total: 3 }))).toEqual(reused);
  expect(await failureOf(apiUnder(key).case.create(create))).toEqual(reused);
  expect(
    await failureOf(apiUnder(key, "another").import.start({ name: "letters", total: 3 })),
  ).toEqual(reused);
});

test.each(["", "with a blank", "x".repeat(256), "ключ"])("the key %o is none", async (key) => {
  const call = apiUnder(key).import.start({ name: "letters", total: 3 });
  expect(await failureOf(call)).toEqual({ code: "key_refused", reason: "malformed" });
});
