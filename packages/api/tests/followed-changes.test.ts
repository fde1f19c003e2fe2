import { type Case, CaseId, type CaseSaved, Instant } from "@openimr/core";
import { caseRepository } from "@openimr/database";
import { startTestDatabase } from "@openimr/database/testing";
import { isTrackedEnvelope } from "@trpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appRouter } from "../src/app-router.ts";
import { followChanges, type SavedCases } from "../src/case/follow-changes.ts";
import type { Context } from "../src/context.ts";
import { deadlineFinder } from "../src/deadline-finder.ts";
import { newId } from "../src/new-id.ts";
import { fakeContext, unkeptCase } from "./fake-context.ts";

let database: Awaited<ReturnType<typeof startTestDatabase>>;
let context: Context;
let api: ReturnType<typeof appRouter.createCaller>;

beforeAll(async () => {
  database = await startTestDatabase();
  context = { ...fakeContext({}), cases: caseRepository(database.db, deadlineFinder) };
  api = appRouter.createCaller(context);
}, 60_000);
afterAll(() => database.stop());

async function keep(): Promise<Case> {
  return api.case.create({ case: unkeptCase(), document: null });
}

async function change(record: Case): Promise<Case> {
  const changes = [{ op: "set" as const, path: "/claimNumber", value: newId() }];
  return api.case.save({ id: record.id, baseVersion: record.version, changes });
}

/** Follows until so many saves were told; answers with them and the id to go on from. */
async function follow(
  query: { id: CaseId | null; lastEventId?: Instant },
  { count, begun = async () => {} }: { count: number; begun?: () => Promise<unknown> },
): Promise<{ saved: CaseSaved[]; lastEventId: Instant }> {
  const leaving = new AbortController();
  const saved: CaseSaved[] = [];
  let lastEventId: Instant | undefined;
  for await (const message of followChanges(context, query, leaving.signal)) {
    if (lastEventId === undefined) await begun();
    lastEventId = message.id;
    saved.push(...message.saved);
    if (saved.length >= count) leaving.abort();
  }
  if (lastEventId === undefined) throw new Error("the stream ended before it began");
  return { saved, lastEventId };
}

const keyOf = ({ caseId, version }: CaseSaved) => `${caseId} ${version}`;

test("who follows all cases is told of every save in its order, once", async () => {
  const ids: string[] = [];
  const { saved } = await follow(
    { id: null },
    {
      count: 4,
      begun: async () => {
        const first = await change(await keep());
        const second = await change(await keep());
        ids.push(first.id, first.id, second.id, second.id);
      },
    },
  );
  expect(saved.map(({ caseId }) => caseId)).toEqual(ids);
  expect(saved.map(({ version, type }) => [version, type])).toEqual([
    [1, "case_created"],
    [2, "case_changed"],
    [1, "case_created"],
    [2, "case_changed"],
  ]);
});

test("who follows one case is told of no other", async () => {
  const record = await keep();
  const begun = async () => {
    await keep();
    await change(record);
  };
  const { saved } = await follow({ id: record.id }, { count: 2, begun });
  expect(saved.map(keyOf)).toEqual([`${record.id} 1`, `${record.id} 2`]);
});

test("what was saved just before a stream began is told, so that nothing falls in between", async () => {
  const record = await change(await keep());
  const { saved } = await follow({ id: record.id }, { count: 2 });
  expect(saved.map(keyOf)).toEqual([`${record.id} 1`, `${record.id} 2`]);
});

test("who goes on from the last message misses nothing that was saved in between", async () => {
  const record = await keep();
  const before = await follow({ id: record.id }, { count: 2, begun: () => change(record) });
  let latest = await change({ ...record, version: 2 });
  latest = await change(latest);
  const { saved } = await follow({ id: record.id, lastEventId: before.lastEventId }, { count: 2 });
  const versions = saved.map(({ version }) => version);
  expect(versions.slice(-2)).toEqual([3, latest.version]);
});

test("a save whose transaction ends after later ones were told is told too", async () => {
  const late = await keep();
  const ended = Promise.withResolvers<void>();
  let writing: Promise<unknown> = Promise.resolve();
  const begun = async () => {
    const written = Promise.withResolvers<void>();
    writing = database.db.transaction().execute(async (transaction) => {
      const inside = { ...context, cases: caseRepository(transaction, deadlineFinder) };
      const changes = [{ op: "set" as const, path: "/claimNumber", value: "late" }];
      await appRouter.createCaller(inside).case.save({ id: late.id, baseVersion: 1, changes });
      written.resolve();
      await ended.promise;
    });
    await written.promise;
    await keep();
  };
  const leaving = new AbortController();
  const told: string[] = [];
  for await (const { saved } of followChanges(context, { id: null }, leaving.signal)) {
    if (told.length === 0) await begun();
    told.push("message", ...saved.map(keyOf));
    if (told.includes(`${late.id} 2`)) leaving.abort();
    else if (saved.length > 0) ended.resolve();
  }
  await writing;
  expect(told.indexOf(`${late.id} 2`)).toBe(told.length - 1);
});

test("what another process saves is told without word of it", async () => {
  const record = await keep();
  const silent = { ...context, news: fakeContext({}).news };
  const elsewhere = appRouter.createCaller(silent);
  const begun = () =>
    elsewhere.case.save({
      id: record.id,
      baseVersion: 1,
      changes: [{ op: "set", path: "/claimNumber", value: "C-9" }],
    });
  const { saved } = await follow({ id: record.id }, { count: 2, begun });
  expect(saved.map(keyOf)).toContain(`${record.id} 2`);
});

test("the subscription's messages carry the id from which to go on", async () => {
  const record = await keep();
  const leaving = new AbortController();
  const caller = appRouter.createCaller(context, { signal: leaving.signal });
  const ids: string[] = [];
  for await (const message of await caller.case.changes({ id: record.id })) {
    if (!isTrackedEnvelope<SavedCases>(message)) throw new Error("the message carries no id");
    const [id, { saved }] = message;
    ids.push(id);
    if (saved.some(({ version }) => version === 2)) leaving.abort();
    else if (saved.length > 0) await change(record);
  }
  expect(ids).toHaveLength(3);
  expect([...ids].sort()).toEqual(ids);
});

test("a stream of a case that is not there tells nothing and ends when it is left", async () => {
  const leaving = new AbortController();
  const messages = followChanges(context, { id: CaseId.parse(newId()) }, leaving.signal);
  expect((await messages.next()).value?.saved).toEqual([]);
  const waiting = messages.next();
  leaving.abort();
  expect((await waiting).done).toBe(true);
});

test("that due dates were found anew is told once to who follows then, or goes on from before", async () => {
  const leaving = new AbortController();
  const before = (await context.cases.clock()).at;
  const following = followChanges(context, { id: null, lastEventId: before }, leaving.signal);
  await following.next();
  const { at } = await context.cases.clock();
  context.news.announceRenewal(at);
  expect((await following.next()).value).toMatchObject({ saved: [], deadlinesRenewed: true });
  const { id } = await keep();
  const next = (await following.next()).value;
  expect(next?.deadlinesRenewed).toBe(false);
  expect(next?.saved.map(({ caseId }) => caseId)).toEqual([id]);
  leaving.abort();

  const isTold = async (lastEventId: Instant) => {
    const stopping = new AbortController();
    const found: SavedCases[] = [];
    const stream = followChanges(context, { id: null, lastEventId }, stopping.signal);
    for await (const message of stream) {
      found.push(message);
      const looks = found.filter(({ saved }) => saved.length > 0).length;
      if (looks > 1) stopping.abort();
      else await keep();
    }
    return found.some(({ deadlinesRenewed }) => deadlinesRenewed);
  };
  expect(await isTold(before)).toBe(true);
  const later = Instant.parse(new Date(Date.parse(at) + 1).toISOString());
  expect(await isTold(later)).toBe(false);
});
