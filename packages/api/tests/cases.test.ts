import {
  AppError,
  type AppErrorData,
  type CaseChange,
  CaseId,
  CaseNumber,
  type FieldValue,
} from "@openimr/core";
import { brokenLink, caseRepository } from "@openimr/database";
import { startTestDatabase } from "@openimr/database/testing";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appRouter } from "../src/app-router.ts";
import { deadlineFinder } from "../src/deadline-finder.ts";
import { newId } from "../src/new-id.ts";
import { fakeContext, unkeptCase } from "./fake-context.ts";

let database: Awaited<ReturnType<typeof startTestDatabase>>;
let api: ReturnType<typeof appRouter.createCaller>;

beforeAll(async () => {
  database = await startTestDatabase();
  const context = { ...fakeContext({}), cases: caseRepository(database.db, deadlineFinder) };
  api = appRouter.createCaller(context);
}, 60_000);
afterAll(() => database.stop());

async function kept() {
  return api.case.create({ case: unkeptCase(), document: null });
}

async function failureOf(call: Promise<unknown>): Promise<AppErrorData> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof TRPCError && error.cause instanceof AppError) return error.cause.data;
  throw new Error(`expected a failure of the domain, but got ${String(error)}`);
}

function set(path: string, value: FieldValue): CaseChange {
  return { op: "set", path, value };
}

test("a case that was created is there to get, to list and in its history", async () => {
  const record = unkeptCase();
  const created = await api.case.create({ case: record, document: null });
  expect(created).toEqual({ ...record, version: 1 });
  expect(await api.case.get({ id: record.id })).toEqual(created);
  const { entries } = await api.case.list({});
  expect(entries.map((entry) => entry.id)).toContain(record.id);
  expect(await api.case.history({ id: record.id })).toMatchObject([
    { version: 1, type: "case_created", actor: { id: "tester" } },
  ]);
  expect(await api.case.documents({ id: record.id })).toEqual([]);
});

test("a case sent twice at once is kept once, and both answers are that case", async () => {
  const record = unkeptCase();
  const entry = { case: record, document: null };
  const [one, two] = await Promise.all([api.case.create(entry), api.case.create(entry)]);
  expect(one).toEqual(two);
  expect(await api.case.history({ id: record.id })).toHaveLength(1);
});

test("another case under a kept one's id is refused", async () => {
  const record = await kept();
  const other = { ...record, version: 0, claimNumber: "another" };
  const failure = await failureOf(api.case.create({ case: other, document: null }));
  expect(failure).toEqual({ code: "case_exists", caseId: record.id });
});

test("an unknown case is said to be unknown by every procedure that names one", async () => {
  const id = CaseId.parse(newId());
  const changes = [set("/claimNumber", "C-1")];
  const calls = [
    () => api.case.get({ id }),
    () => api.case.save({ id, baseVersion: 1, changes }),
    () => api.case.validate({ id }),
    () => api.case.history({ id }),
    () => api.case.documents({ id }),
    () => api.letter.html({ id }),
    () => api.letter.pdf({ id }),
  ];
  for (const call of calls) {
    expect(await failureOf(call())).toEqual({ code: "case_not_found", caseId: id });
  }
});

test("of many saves made on one version exactly one stands, and the others learn of it", async () => {
  const record = await kept();
  const saves = Array.from({ length: 12 }, (_, index) =>
    api.case.save({
      id: record.id,
      baseVersion: 1,
      changes: [set("/claimNumber", `C-${index}`)],
    }),
  );
  const results = await Promise.allSettled(saves);
  const stood = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  expect(stood).toHaveLength(1);
  expect(await api.case.get({ id: record.id })).toEqual(stood[0]);
  for (const save of saves) {
    const settled = await save.catch(() => null);
    if (settled !== null) continue;
    expect(await failureOf(save)).toMatchObject({ code: "stale_version", current: stood[0] });
  }
  expect(await api.case.history({ id: record.id })).toHaveLength(2);
});

test("writers that take over the newer version and save again lose no edit", async () => {
  const record = await kept();
  const writers: [string, FieldValue][] = [
    ["/claimNumber", "C-9"],
    ["/priority", "expedited"],
    ["/utilizationReview/decision", "denied"],
    ["/dates/injury", "2011-02-03"],
    ["/injuredWorker/age", 41],
    ["/injuredWorker/occupation", "welder"],
    ["/clinicalSummary/text", "A summary."],
    ["/utilizationReview/rationale", "A rationale."],
  ];
  await Promise.all(
    writers.map(async ([path, value]) => {
      let baseVersion = 1;
      for (;;) {
        const saving = api.case.save({ id: record.id, baseVersion, changes: [set(path, value)] });
        if (await saving.catch(() => null)) return;
        const failure = await failureOf(saving);
        if (failure.code !== "stale_version") throw new Error(failure.code);
        baseVersion = failure.current.version;
      }
    }),
  );
  const last = await api.case.get({ id: record.id });
  expect(last.version).toBe(1 + writers.length);
  expect(last).toMatchObject({
    claimNumber: "C-9",
    priority: "expedited",
    dates: { injury: "2011-02-03" },
    injuredWorker: { age: 41, occupation: "welder" },
    clinicalSummary: { text: "A summary." },
    utilizationReview: { decision: "denied", rationale: "A rationale." },
  });
});

test("a taken case number is refused with the case that has it, and nothing is kept", async () => {
  const caseNumber = CaseNumber.parse("CM14-7654321");
  const first = await kept();
  await api.case.save({
    id: first.id,
    baseVersion: 1,
    changes: [set("/caseNumber", caseNumber)],
  });
  const second = await kept();
  const changes = [set("/claimNumber", "C-2"), set("/caseNumber", caseNumber)];
  const taken = { code: "case_number_taken", caseNumber, takenBy: first.id };
  expect(await failureOf(api.case.save({ id: second.id, baseVersion: 1, changes }))).toEqual(taken);
  expect(await api.case.get({ id: second.id })).toEqual(second);
  const third = { ...unkeptCase(), caseNumber };
  expect(await failureOf(api.case.create({ case: third, document: null }))).toEqual(taken);
  expect(await failureOf(api.case.get({ id: third.id }))).toMatchObject({ code: "case_not_found" });
});

test("a save with one change that does not fit keeps none of its changes", async () => {
  const record = await kept();
  const changes = [set("/claimNumber", "C-3"), set("/injuredWorker/age", "old")];
  expect(await failureOf(api.case.save({ id: record.id, baseVersion: 1, changes }))).toMatchObject({
    code: "invalid_change",
    path: "/injuredWorker/age",
  });
  expect(await api.case.get({ id: record.id })).toEqual(record);
});

test("a place in the list that is none is refused", async () => {
  expect(await failureOf(api.case.list({ cursor: "no cursor" }))).toEqual({
    code: "invalid_cursor",
  });
});

test("the findings belong to the version that was checked", async () => {
  const record = await kept();
  const changes = [
    { op: "set" as const, path: "/dates/urDecision", value: "2015-03-02" },
    { op: "set" as const, path: "/dates/injury", value: "2015-03-03" },
  ];
  await api.case.save({ id: record.id, baseVersion: 1, changes });
  const { version, findings } = await api.case.validate({ id: record.id });
  expect(version).toBe(2);
  expect(findings).toMatchObject([{ ruleId: "dates/in-order" }]);
});

test("the number of demonstration cases is counted", async () => {
  const before = await api.system.info({});
  await api.case.create({ case: { ...unkeptCase(), demonstration: true }, document: null });
  const after = await api.system.info({});
  expect(after).toEqual({ ...before, demonstration: before.demonstration + 1 });
});

test("a case moves through the process step by step, and its history tells each step", async () => {
  const record = await kept();
  const moved = await api.case.changeStatus({
    id: record.id,
    baseVersion: 1,
    to: "duplicate_check",
    acknowledged: [{ ruleId: "a/b", path: "/records", message: "Seen." }],
  });
  expect(moved).toEqual({ ...record, version: 2, status: "duplicate_check" });
  const refused = api.case.changeStatus({
    id: record.id,
    baseVersion: 2,
    to: "published",
    acknowledged: [],
  });
  expect(await failureOf(refused)).toMatchObject({
    code: "status_refused",
    reasons: [
      { kind: "transition", possible: ["eligibility_review", "closed_duplicate", "terminated"] },
      { kind: "missing", path: "/dates/issued" },
    ],
  });
  expect(await api.case.get({ id: record.id })).toEqual(moved);
  const history = await api.case.history({ id: record.id });
  expect(history.at(-1)).toMatchObject({ type: "status_changed", version: 2 });
  // There is no such warning, so nobody has let it stand.
  expect(history.at(-1)).not.toHaveProperty("acknowledged");
  expect(brokenLink(history)).toBeNull();
});
