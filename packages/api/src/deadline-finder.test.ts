import {
  addDays,
  CalendarDate,
  type Case,
  type CaseStatus,
  ItemId,
  newDisputedItem,
} from "@openimr/core";
import { arbitraryCase } from "@openimr/core/testing";
import { deadlines } from "@openimr/guidelines/clocks";
import fc from "fast-check";
import { expect, test } from "vitest";
import { unkeptCase } from "../tests/fake-context.ts";
import { nextDeadline, owedDeadlines } from "./deadline-finder.ts";

const day = (text: string) => CalendarDate.parse(text);

/** A regular review under way in which all dates up to the assignment are known. */
function reviewOf(dates: Partial<Case["dates"]>, status: CaseStatus = "in_review"): Case {
  const blank = unkeptCase();
  return {
    ...blank,
    status,
    priority: "standard",
    disputedItems: [],
    utilizationReview: { ...blank.utilizationReview, decidedOn: day("2014-05-01") },
    dates: {
      ...blank.dates,
      urDecision: day("2014-05-01"),
      applicationReceived: day("2014-05-20"),
      assigned: day("2014-06-02"),
      ...dates,
    },
  };
}

test("while records are missing they are due next, with both ends where the service is not known", () => {
  expect(nextDeadline(reviewOf({}, "records_pending"))).toEqual({
    rule: "records-of-administrator",
    title: "Records of the claims administrator",
    actor: "claims_administrator",
    due: "2014-06-12",
    latest: "2014-06-17",
    unverified: false,
  });
});

test("once they are complete the determination is, and nothing once that is made", () => {
  const complete = { recordsComplete: day("2014-06-16") };
  const expedited: Case = { ...reviewOf(complete), priority: "expedited" };
  expect(nextDeadline(expedited)).toMatchObject({
    rule: "determination-expedited",
    actor: "review_organization",
    due: "2014-06-19",
    latest: "2014-06-19",
    unverified: true,
  });
  const decided = { ...complete, decided: day("2014-07-14") };
  expect(nextDeadline(reviewOf(decided))).toBe(null);
  const issued = { ...decided, issued: day("2014-07-15") };
  expect(nextDeadline(reviewOf(issued, "determination_issued"))).toBe(null);
});

test("where the case does not tell which clock runs, the first and the last end of them are told", () => {
  const complete = reviewOf({ recordsComplete: day("2018-06-18") });
  const item = newDisputedItem(ItemId.parse("0192f000-0000-7000-8000-000000000001"), "A cream");
  const untold: Case = {
    ...complete,
    disputedItems: [item],
    utilizationReview: { ...complete.utilizationReview, decidedOn: day("2018-05-01") },
  };
  const states = deadlines(untold, day("2018-06-19")).map(({ rule, state }) => [rule.id, state.is]);
  expect(states).toEqual(
    expect.arrayContaining([
      ["determination", "unknown"],
      ["determination-formulary", "unknown"],
    ]),
  );
  expect(owedDeadlines(untold)).toEqual([]);
  expect(nextDeadline(untold)).toEqual({
    rule: "determination-formulary",
    title: "Determination about drugs of the formulary, or: Determination in a regular review",
    actor: "review_organization",
    due: "2018-06-25",
    latest: "2018-07-18",
    unverified: false,
  });
  expect(nextDeadline({ ...complete, priority: null })).toMatchObject({
    rule: "determination-expedited",
    due: "2018-06-21",
    latest: "2018-07-18",
    unverified: true,
  });
  const decided = { ...untold.dates, decided: day("2018-07-20") };
  expect(nextDeadline({ ...untold, dates: decided })).toBe(null);
});

test.each<CaseStatus>([
  "terminated",
  "closed_duplicate",
  "ineligible",
  "deferred_liability",
  "published",
])("in a case that is %s nothing is due", (status) => {
  expect(nextDeadline(reviewOf({}, status))).toBe(null);
});

test("what is due next is the first of what is owed on whatever day that is looked at", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.integer({ min: 0, max: 20_000 }), (record, days) => {
      const asOf = addDays(day("2010-01-01"), days);
      const owed = deadlines(record, asOf).filter(
        ({ rule, due, state }) =>
          rule.metBy !== null &&
          // What the calendar has no day behind cannot be missed in it.
          (due ?? "") < "9999-12" &&
          (state.is === "running" || (state.is === "missed" && state.on === null)),
      );
      const next = nextDeadline(record);
      for (const { due } of owed) expect(next?.due && due && next.due <= due).toBe(true);
    }),
    { numRuns: 300 },
  );
});
