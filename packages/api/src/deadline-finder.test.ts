import { addDays, CalendarDate, type Case, type CaseStatus } from "@openimr/core";
import { arbitraryCase } from "@openimr/core/testing";
import { deadlines } from "@openimr/guidelines/clocks";
import fc from "fast-check";
import { expect, test } from "vitest";
import { unkeptCase } from "../tests/fake-context.ts";
import { nextDeadline } from "./deadline-finder.ts";

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
