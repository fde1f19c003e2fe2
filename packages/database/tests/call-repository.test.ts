import { CaseId, EventId, Instant, newCase } from "@openimr/core";
import { sql } from "kysely";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CallRepository, callRepository, caseRepository } from "../src/index.ts";
import { startTestDatabase } from "../src/testing/index.ts";
import { finder } from "./finder.ts";

let database: Awaited<ReturnType<typeof startTestDatabase>>;
let calls: CallRepository;

beforeAll(async () => {
  database = await startTestDatabase();
  calls = callRepository(database.db, finder());
}, 60_000);
afterAll(() => database.stop());

type Keep = Parameters<CallRepository["once"]>[1];

/** A call that keeps a case of its own each time it is run. */
function keeping(): { run: Keep; ids: CaseId[] } {
  const ids: CaseId[] = [];
  const run: Keep = ({ cases }) => {
    const record = newCase(CaseId.parse(v7()), "ca-wc-imr");
    ids.push(record.id);
    const at = Instant.parse("2026-01-01T00:00:00.000Z");
    const actor = { id: "tester", name: "Tester" };
    const event = { id: EventId.parse(v7()), type: "case_created" as const, actor, at };
    return cases.create({ record, document: null, event });
  };
  return { run, ids };
}

async function isKept(id: CaseId | undefined): Promise<boolean> {
  if (id === undefined) return false;
  return caseRepository(database.db, finder())
    .load(id)
    .then(
      () => true,
      () => false,
    );
}

test("a call repeated under its key is run once and answered alike to the letter", async () => {
  const { run, ids } = keeping();
  const first = await calls.once({ key: "one", request: "r" }, run);
  const second = await calls.once({ key: "one", request: "r" }, run);
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  expect(ids).toHaveLength(1);
  expect(await isKept(ids[0])).toBe(true);
});

test("of a call sent many times at once one is run, and all are answered with it", async () => {
  const { run, ids } = keeping();
  const all = Array.from({ length: 8 }, () => calls.once({ key: "many", request: "r" }, run));
  const answers = new Set((await Promise.all(all)).map((answer) => JSON.stringify(answer)));
  expect(answers.size).toBe(1);
  expect(ids).toHaveLength(1);
});

test("a call that fails keeps nothing, leaves no note, and may be tried again", async () => {
  const { run, ids } = keeping();
  const failing: Keep = async (repositories) => {
    await run(repositories);
    throw new Error("the connection broke");
  };
  await expect(calls.once({ key: "again", request: "r" }, failing)).rejects.toThrow("broke");
  expect(await isKept(ids[0])).toBe(false);
  await calls.once({ key: "again", request: "r" }, run);
  expect(await isKept(ids[1])).toBe(true);
});

test("a write that fails inside a call undoes itself alone", async () => {
  const { run, ids } = keeping();
  const record = newCase(CaseId.parse(v7()), "ca-wc-imr");
  await calls.once({ key: "part", request: "r" }, async (repositories) => {
    const kept = await run(repositories);
    await expect(
      repositories.cases.save({
        record,
        baseVersion: 1,
        event: {
          id: EventId.parse(v7()),
          type: "case_changed",
          actor: { id: "tester", name: "Tester" },
          at: Instant.parse("2026-01-01T00:00:00.000Z"),
        },
      }),
    ).rejects.toMatchObject({ data: { code: "case_not_found" } });
    return kept;
  });
  expect(await isKept(ids[0])).toBe(true);
});

test("a key that was used for another call is refused", async () => {
  await calls.once({ key: "taken", request: "one" }, async () => ({}));
  const other = calls.once({ key: "taken", request: "two" }, async () => ({}));
  await expect(other).rejects.toMatchObject({ data: { code: "key_refused", reason: "reused" } });
});

test("answers are forgotten a day after they were given, and no sooner", async () => {
  await calls.once({ key: "old", request: "r" }, async () => ({ number: 1 }));
  await calls.once({ key: "young", request: "r" }, async () => ({ number: 1 }));
  const aged = (hours: number, key: string) =>
    sql`UPDATE answered_call SET answered_at = now() - ${hours} * interval '1 hour'
        WHERE call_key = ${key}`.execute(database.db);
  await aged(25, "old");
  await aged(23, "young");
  expect(await calls.forgetOld()).toBe(1);
  const again = (key: string) => calls.once({ key, request: "r" }, async () => ({ number: 2 }));
  expect(await again("old")).toEqual({ number: 2 });
  expect(await again("young")).toEqual({ number: 1 });
});
