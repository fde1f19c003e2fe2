import {
  AppError,
  CalendarDate,
  type Case,
  CaseId,
  type CaseListEntry,
  CaseListQuery,
  CaseNumber,
  CaseOutcome,
  CaseSortField,
  CaseStatus,
  EventId,
  Instant,
  ItemId,
  newCase,
  newDisputedItem,
  type Outcome,
  outcomeOfCase,
} from "@openimr/core";
import fc from "fast-check";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CaseRepository, caseRepository } from "../src/index.ts";
import { startTestDatabase } from "../src/testing/index.ts";
import { dueIn, finder } from "./finder.ts";

let database: Awaited<ReturnType<typeof startTestDatabase>>;
let cases: CaseRepository;
let kept: { record: Case; updatedAt: string }[];

const statuses = ["received", "in_review", "published"] as const;
const days = ["2014-09-23", "2014-10-01", null] as const;
const requests = ["Massage 3 x 4", "ÉCHARPE 50% cotton", "back_slash \\ and 100 %", "massage"];
const outcomes: (Outcome | null)[] = ["upheld", "overturned", null];

/** The n-th of sixty cases with few different values, so that every order has ties and gaps. */
function example(index: number): Case {
  const day = (step: number) => {
    const found = days[Math.floor(index / step) % days.length];
    return found == null ? null : CalendarDate.parse(found);
  };
  const item = (place: number) => {
    const made = newDisputedItem(ItemId.parse(v7()), requests[(index + place) % requests.length]);
    const outcome = outcomes[(index * (place + 1)) % outcomes.length] ?? null;
    return { ...made, decision: { ...made.decision, outcome } };
  };
  const blank = newCase(CaseId.parse(v7()), index % 5 === 0 ? "another-program" : "ca-wc-imr");
  return {
    ...blank,
    caseNumber: index % 3 === 0 ? null : CaseNumber.parse(`CM14-${String(index * 7919 + 1e6)}`),
    status: statuses[index % statuses.length] ?? "received",
    priority: index % 4 === 0 ? "expedited" : index % 4 === 1 ? "standard" : null,
    dates: {
      ...blank.dates,
      applicationReceived: day(1),
      assigned: day(2),
      decided: day(5),
      recordsComplete: day(4),
    },
    disputedItems: Array.from({ length: index % 3 }, (_, place) => item(place)),
  };
}

beforeAll(async () => {
  database = await startTestDatabase();
  cases = caseRepository(database.db, finder());
  kept = Array.from({ length: 60 }, (_, index) => ({
    record: example(index),
    updatedAt: `2026-01-01T00:00:0${index % 7}.123Z`,
  }));
  for (const { record, updatedAt } of fc.sample(fc.shuffledSubarray(kept, { minLength: 60 }), {
    numRuns: 1,
    seed: 1,
  })[0] ?? []) {
    // A clock may tell more than milliseconds; what is listed and paged by is the millisecond.
    const at = Instant.parse(updatedAt.replace("Z", "456Z"));
    const actor = { id: "tester", name: "Tester" };
    const event = { id: EventId.parse(v7()), type: "case_created" as const, actor, at };
    await cases.create({ record, document: null, event });
  }
}, 60_000);
afterAll(() => database.stop());

const anyQuery = fc
  .record(
    {
      text: fc.constantFrom("MASSAGE", " 3 x ", "écharpe", "50%", "k_s", "\\", "cm14-1", "", "x%4"),
      statuses: fc.subarray(CaseStatus.options.filter((each) => each !== "published")),
      outcomes: fc.subarray([...CaseOutcome.options]),
      priority: fc.constantFrom("standard", "expedited"),
      dueBefore: fc.constantFrom("2014-09-23", "2014-09-24", "2014-10-01", "9999-12-31"),
      sortBy: fc.constantFrom(...CaseSortField.options),
      direction: fc.constantFrom("asc", "desc"),
    },
    { requiredKeys: ["sortBy", "direction"] },
  )
  .map((query) => CaseListQuery.parse(query));

/** What the list should be, found without the database. */
function expected(query: CaseListQuery): string[] {
  const sign = query.direction === "asc" ? 1 : -1;
  const words = query.text?.trim().toLowerCase() ?? "";
  return kept
    .filter(({ record }) => {
      const texts = [record.caseNumber ?? "", ...record.disputedItems.map((item) => item.request)];
      const outcome = outcomeOfCase(record);
      return (
        texts.some((text) => text.toLowerCase().includes(words)) &&
        (query.statuses?.includes(record.status) ?? true) &&
        (query.outcomes === undefined || (outcome !== null && query.outcomes.includes(outcome))) &&
        (query.priority === undefined || record.priority === query.priority) &&
        (query.dueBefore === undefined || (dueIn(record)?.due ?? "a") < query.dueBefore)
      );
    })
    .toSorted((a, b) => {
      const [left, right] = [sortValue(a, query.sortBy), sortValue(b, query.sortBy)];
      if (left === right) return sign * compare(a.record.id, b.record.id);
      if (left === null || right === null) return left === null ? 1 : -1;
      return sign * compare(left, right);
    })
    .map(({ record }) => record.id);
}

function sortValue({ record, updatedAt }: (typeof kept)[number], field: CaseSortField) {
  if (field === "updatedAt") return updatedAt;
  if (field === "due") return dueIn(record)?.due ?? null;
  return field === "status" || field === "caseNumber" ? record[field] : record.dates[field];
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

async function pages(query: CaseListQuery, limit: number): Promise<CaseListEntry[]> {
  const entries: CaseListEntry[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page = await cases.list({ ...query, limit, ...(cursor === undefined ? {} : { cursor }) });
    expect(page.entries.length).toBeLessThanOrEqual(limit);
    entries.push(...page.entries);
    cursor = page.nextCursor;
  }
  return entries;
}

test.each(
  CaseSortField.options.flatMap((sortBy) =>
    (["asc", "desc"] as const).map((direction) => ({ sortBy, direction })),
  ),
)("by $sortBy $direction the pages are the whole list in order, gaps last", async (order) => {
  const query = CaseListQuery.parse(order);
  const whole = expected(query);
  expect(whole).toHaveLength(60);
  for (const limit of [1, 7, 60]) {
    expect((await pages(query, limit)).map((entry) => entry.id)).toEqual(whole);
  }
});

test("any filters in any order find what a plain search through the cases finds", async () => {
  await fc.assert(
    fc.asyncProperty(anyQuery, fc.integer({ min: 1, max: 30 }), async (query, limit) => {
      expect((await pages(query, limit)).map((entry) => entry.id)).toEqual(expected(query));
    }),
    { numRuns: 150 },
  );
});

test("a line shows the case's own program, numbers, dates, requests and outcome", async () => {
  const lines = await pages(CaseListQuery.parse({}), 60);
  for (const { record, updatedAt } of kept) {
    expect(lines.find((line) => line.id === record.id)).toEqual({
      id: record.id,
      version: 1,
      program: record.program,
      demonstration: record.demonstration,
      caseNumber: record.caseNumber,
      status: record.status,
      priority: record.priority,
      injury: record.dates.injury,
      urDecision: record.dates.urDecision,
      applicationReceived: record.dates.applicationReceived,
      assigned: record.dates.assigned,
      recordsComplete: record.dates.recordsComplete,
      decided: record.dates.decided,
      nextDeadline: dueIn(record),
      requests: record.disputedItems.map((item) => item.request),
      itemCount: record.disputedItems.length,
      decidedCount: record.disputedItems.filter((item) => item.decision.outcome !== null).length,
      outcome: outcomeOfCase(record),
      updatedAt,
    });
  }
});

test("a cursor of another order or other filters, a garbled and a made-up one are refused", async () => {
  const first = CaseListQuery.parse({ sortBy: "decided", limit: 1 });
  const cursor = String((await cases.list(first)).nextCursor);
  expect((await cases.list({ ...first, cursor, limit: 5 })).entries).toHaveLength(5);
  const written = JSON.parse(Buffer.from(cursor, "base64url").toString());
  const garbled = Buffer.from(JSON.stringify({ ...written, value: "no day" })).toString(
    "base64url",
  );
  for (const wrong of [
    { ...first, cursor, sortBy: "assigned" as const },
    { ...first, cursor, direction: "asc" as const },
    { ...first, cursor, text: "massage" },
    { ...first, cursor, dueBefore: CalendarDate.parse("2014-10-01") },
    { ...first, cursor: garbled },
    { ...first, cursor: "nonsense" },
    { ...first, cursor: "" },
  ]) {
    const failure = await cases.list(wrong).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AppError);
    expect(failure).toMatchObject({ data: { code: "invalid_cursor" } });
  }
});

test("a filter text that no text can hold finds nothing and fails nothing", async () => {
  for (const text of ["\u0000", "\ud800", "'; DROP TABLE imr_case; --"]) {
    expect(await cases.list(CaseListQuery.parse({ text }))).toEqual({
      entries: [],
      nextCursor: null,
    });
  }
});
