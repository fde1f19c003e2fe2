import { CalendarDate, CaseId, type FieldValue } from "@openimr/core";
import { caseRepository } from "@openimr/database";
import { startTestDatabase } from "@openimr/database/testing";
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

/** Keeps a review under way whose records were complete on a day. */
async function keepReview(recordsComplete: string) {
  const blank = unkeptCase();
  const known = (date: string) => CalendarDate.parse(date);
  return api.case.create({
    case: {
      ...blank,
      status: "in_review",
      priority: "standard",
      dates: {
        ...blank.dates,
        urDecision: known("2024-01-10"),
        applicationReceived: known("2024-02-01"),
        assigned: known("2024-02-12"),
        recordsComplete: known(recordsComplete),
      },
      utilizationReview: { ...blank.utilizationReview, decidedOn: known("2017-12-31") },
    },
    document: null,
  });
}

async function dueList(query: { dueBefore?: CalendarDate } = {}) {
  const { entries } = await api.case.list({ sortBy: "due", direction: "asc", ...query });
  return entries.map(({ id, nextDeadline }) => [id, nextDeadline?.due ?? null]);
}

const save = (id: CaseId, baseVersion: number, values: Record<string, FieldValue>) => {
  const changes = Object.entries(values).map(([path, value]) => ({
    op: "set" as const,
    path,
    value,
  }));
  return api.case.save({ id, baseVersion, changes });
};

test("the worklist goes by what is due next, and a save moves its case in it", async () => {
  const [late, soon] = [await keepReview("2024-05-20"), await keepReview("2024-05-02")];
  const idle = await api.case.create({ case: unkeptCase(), document: null });
  expect(await dueList()).toEqual([
    [soon.id, "2024-06-03"],
    [late.id, "2024-06-20"],
    [idle.id, null],
  ]);
  expect(await dueList({ dueBefore: CalendarDate.parse("2024-06-20") })).toEqual([
    [soon.id, "2024-06-03"],
  ]);
  await save(soon.id, 1, { "/dates/decided": "2024-05-30" });
  await save(late.id, 1, { "/dates/recordsComplete": "2024-05-01" });
  expect((await dueList())[0]).toEqual([late.id, "2024-05-31"]);
  expect((await dueList()).slice(1).map(([, due]) => due)).toEqual([null, null]);
});

test("the deadlines of a case say what is due, how its days were counted, and by which rule", async () => {
  const { id } = await keepReview("2024-05-02");
  const { version, asOf, next, deadlines } = await api.case.deadlines({ id });
  expect({ version, asOf, next: next?.rule }).toEqual({
    version: 1,
    asOf: "2024-05-06",
    next: "determination",
  });
  expect(deadlines.find(({ rule }) => rule === "determination")).toMatchObject({
    title: "Determination in a regular review",
    actor: "review_organization",
    due: "2024-06-03",
    counted: expect.stringContaining("30 days from 2024-05-02"),
    state: { is: "running", daysLeft: 28 },
    source: { section: "4610.6(d)" },
    confidence: "seen",
    owed: true,
  });
  expect(deadlines.filter(({ owed }) => owed).map(({ rule }) => rule)).toEqual(["determination"]);
  const { state } = deadlines.find(({ rule }) => rule === "determination-expedited") ?? {};
  expect(state).toEqual({ is: "not_applicable", reason: "the review is a regular one" });
});

test("they are looked at on the day that is asked for, and the due date is the same on each", async () => {
  const { id } = await keepReview("2024-05-02");
  const states = [];
  for (const day of ["2024-06-03", "2024-06-04"]) {
    const answer = await api.case.deadlines({ id, asOf: CalendarDate.parse(day) });
    const found = answer.deadlines.find(({ rule }) => rule === "determination");
    expect([answer.next?.due, found?.due]).toEqual(["2024-06-03", "2024-06-03"]);
    states.push(found?.state);
  }
  expect(states).toEqual([
    { is: "running", daysLeft: 0 },
    { is: "missed", by: 1, on: null },
  ]);
});

test("deadlines of an unknown case are not found", async () => {
  const id = CaseId.parse(newId());
  const cause = { data: { code: "case_not_found", caseId: id } };
  await expect(api.case.deadlines({ id })).rejects.toMatchObject({ cause });
});
