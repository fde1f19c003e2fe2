import {
  addDays,
  CalendarDate,
  type Case,
  CaseId,
  dayOfWeek,
  ItemId,
  newCase,
  newDisputedItem,
} from "@openimr/core";
import { arbitraryCase } from "@openimr/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { closedBecause } from "../calendar/business-days.ts";
import { programOf } from "../program/program-of.ts";
import { dayOfEvent } from "./case-event.ts";
import { type Deadline, deadlineOf, deadlineRuleOn, deadlines } from "./deadlines.ts";

const { deadlines: deadlineRules } = programOf("ca-wc-imr");

const day = (text: string) => CalendarDate.parse(text);

/** A case of a denied request for therapy, as far as the determination; `change` makes it another. */
function caseOf(change: (record: Case) => void = () => {}): Case {
  const record = newCase(CaseId.parse("0192f000-0000-7000-8000-00000000000f"), "ca-wc-imr");
  record.priority = "standard";
  record.status = "in_review";
  record.dates.injury = day("2014-02-03");
  record.dates.requestForAuthorization = day("2014-08-19");
  record.dates.urDecision = day("2014-08-26");
  record.utilizationReview.servedOn = day("2014-08-26");
  record.utilizationReview.servedBy = "mail";
  record.dates.applicationReceived = day("2014-09-10");
  record.dates.assigned = day("2014-09-15");
  record.dates.recordsComplete = day("2014-09-26");
  const item = newDisputedItem(
    ItemId.parse("0192f000-0000-7000-8000-000000000001"),
    "Acupuncture x 6",
  );
  item.service = { category: "Rehabilitation", subcategory: "Acupuncture", name: null, codes: [] };
  record.disputedItems = [item];
  change(record);
  return record;
}

function find(record: Case, id: string, asOf = "2014-10-01"): Deadline {
  const found = deadlines(record, day(asOf)).find(({ rule }) => rule.id === id);
  if (found === undefined) throw new Error(`There is no deadline ${id}.`);
  return found;
}

function onlyDrugs(record: Case): void {
  for (const item of record.disputedItems) {
    item.service = { category: "Pharmaceuticals", subcategory: "Opioids", name: null, codes: [] };
  }
}

test("a due date tells how it was counted", () => {
  expect(find(caseOf(), "application")).toMatchObject({
    due: "2014-09-30",
    counted: "30 days from 2014-08-26, service by mail adds 5: 2014-09-30; that is a Tuesday",
    state: { is: "met", on: "2014-09-10" },
  });
  const decided = find(caseOf(), "determination");
  expect(decided.counted).toBe(
    "30 days from 2014-09-26: 2014-10-26, which is a Sunday; the next business day is 2014-10-27, a Monday",
  );
  expect(decided.state).toEqual({ is: "running", daysLeft: 26 });
  const review = find(
    caseOf(({ dates }) => {
      dates.requestForAuthorization = day("2014-08-28");
      dates.urDecision = day("2014-09-08");
    }),
    "ur-decision",
  );
  expect(review.counted).toBe(
    "5 business days from 2014-08-28, without Saturdays and Sundays, Labor Day (2014-09-01): 2014-09-05; that is a Friday",
  );
  expect(review.state).toEqual({ is: "missed", by: 3, on: "2014-09-08" });
});

test("where the way of service is not known, what hangs on it is left open", () => {
  const received = (date: string) =>
    find(
      caseOf(({ dates, utilizationReview }) => {
        utilizationReview.servedBy = null;
        dates.applicationReceived = day(date);
      }),
      "application",
    );
  expect(received("2014-09-25").state).toEqual({ is: "met", on: "2014-09-25" });
  expect(received("2014-09-26").state).toEqual({
    is: "unknown",
    reason:
      "whether 2014-09-26 was in time hangs on the service: 30 days from 2014-08-26: 2014-09-25; that is a Thursday; how it was served is not known, and with 5 more days it is 2014-09-30",
  });
  expect(received("2014-10-01").state).toEqual({ is: "missed", by: 1, on: "2014-10-01" });
});

test("a day that the case does not hold is named and not guessed, with the earliest end", () => {
  const record = caseOf(({ utilizationReview }) => {
    utilizationReview.servedOn = null;
  });
  expect(find(record, "application")).toMatchObject({
    due: null,
    counted: null,
    state: {
      is: "unknown",
      reason:
        "the day of service of the utilization review decision is not known; it is not before 2014-08-26, so that the time does not end before 2014-09-25",
    },
  });
  expect(find(caseOf(), "invoice").state).toMatchObject({ is: "not_started" });
  const early = caseOf(({ dates }) => {
    dates.recordsComplete = null;
  });
  early.status = "records_pending";
  expect(find(early, "determination").state).toEqual({
    is: "not_started",
    reason:
      "nothing tells of receipt of the application with all records; it is not before 2014-09-10, so that the time does not end before 2014-10-10",
  });
});

test("an act that must have happened on a day nobody knows is not called missed", () => {
  const record = caseOf(({ dates }) => {
    dates.recordsComplete = null;
  });
  expect(find(record, "records-of-administrator", "2015-01-01").state).toEqual({
    is: "unknown",
    reason: "the day of receipt of the application with all records is not known",
  });
  record.status = "records_pending";
  expect(find(record, "records-of-administrator", "2015-01-01").state).toEqual({
    is: "missed",
    by: 93,
    on: null,
  });
});

test("records are due in 15 days by mail and 12 by electronic service, counted from the notice", () => {
  expect(find(caseOf(), "records-of-administrator").counted).toBe(
    "10 days from 2014-09-15: 2014-09-25; that is a Thursday; how it was served is not known, and with 5 more days it is 2014-09-30",
  );
});

test.each<[string, (record: Case) => void, string, Deadline["state"]["is"]]>([
  ["30 days do not hold in an expedited review", expedited, "determination", "not_applicable"],
  ["3 days hold in an expedited review", expedited, "determination-expedited", "missed"],
  ["30 days hold for drugs before 2018", onlyDrugs, "determination", "missed"],
  ["the formulary has times of its own", formulary, "determination-formulary", "running"],
  ["the formulary's times take the place of 30 days", formulary, "determination", "not_applicable"],
  ["a formulary dispute has 10 days", formulary, "application-formulary", "met"],
  ["without a priority the clock is unknown", noPriority, "determination", "unknown"],
  ["the time to apply is the same whatever the priority", noPriority, "application", "met"],
  ["without items the request is unknown", noItems, "ur-decision", "unknown"],
  ["deferral pauses the review", deferred, "determination", "paused"],
  ["deferral opens a new time to apply", deferred, "application-after-liability", "not_started"],
  ["termination ends the review", terminated, "determination", "not_applicable"],
  ["nothing decided, nothing to carry out", () => {}, "implementation", "unknown"],
  ["all upheld, nothing to carry out", upheld, "implementation", "not_applicable"],
  [
    "no request for treatment already given",
    () => {},
    "ur-decision-retrospective",
    "not_applicable",
  ],
  ["whether review was expedited is not told", () => {}, "ur-decision-expedited", "unknown"],
  ["the time to appeal runs from the issue", issued, "appeal", "passed"],
  [
    "what began before a rule is not under it",
    () => {},
    "treatment-without-review",
    "not_applicable",
  ],
])("%s", (_what, change, id, state) => {
  expect(find(caseOf(change), id, "2014-12-24").state.is).toBe(state);
});

function expedited(record: Case): void {
  record.priority = "expedited";
}
function noPriority(record: Case): void {
  record.priority = null;
}
function noItems(record: Case): void {
  record.disputedItems = [];
}
function deferred(record: Case): void {
  record.status = "deferred_liability";
}
function terminated(record: Case): void {
  record.status = "terminated";
}
function upheld(record: Case): void {
  for (const item of record.disputedItems) item.decision.outcome = "upheld";
}
function issued(record: Case): void {
  record.dates.issued = day("2014-10-20");
}
function formulary(record: Case): void {
  onlyDrugs(record);
  const later = (date: CalendarDate | null) => (date === null ? null : addDays(date, 365 * 5));
  const { dates, utilizationReview } = record;
  dates.urDecision = later(dates.urDecision);
  utilizationReview.servedOn = later(utilizationReview.servedOn);
  dates.applicationReceived = later(day("2014-09-02"));
  dates.recordsComplete = later(dates.recordsComplete);
}

const asOfs = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day("1995-01-01"), days));

test("any case on any day has each deadline of its program once, with a reason where it is not counted", () => {
  fc.assert(
    fc.property(arbitraryCase(), asOfs, (record, asOf) => {
      const ids = [...new Set(programOf(record.program).deadlines.map(({ id }) => id))];
      const all = deadlines(record, asOf);
      expect(all.map(({ rule }) => rule.id)).toEqual(ids);
      for (const { due, counted, state, rule } of all) {
        expect(due === null).toBe(counted === null);
        if (due === null) expect("reason" in state && state.reason).toBeTruthy();
        const start = dayOfEvent(record, rule.runsFrom);
        if (due !== null && start !== null) expect(due > start || due === "9999-12-31").toBe(true);
        if (due !== null && rule.unit === "calendar") expect(closedBecause(due)).toBeNull();
      }
    }),
  );
});

test("a later day never gives back a day, and what is over stays over", () => {
  fc.assert(
    fc.property(arbitraryCase(), asOfs, fc.nat({ max: 400 }), (record, asOf, more) => {
      const then = deadlines(record, addDays(asOf, more));
      for (const [index, now] of deadlines(record, asOf).entries()) {
        const later = then[index];
        if (now.due === null || later?.due === null) continue;
        expect(later?.due).toBe(now.due);
        if (now.state.is === "running" && later?.state.is === "running") {
          expect(later.state.daysLeft).toBe(now.state.daysLeft - more);
        }
        if (now.state.is === "missed" || now.state.is === "passed") {
          expect(later?.state.is).toBe(now.state.is);
        }
        if (now.state.is === "met") expect(later?.state).toEqual(now.state);
      }
    }),
  );
});

test("the versions of a deadline follow one another without a gap, and what is new is unverified", () => {
  for (const versions of Map.groupBy(deadlineRules, ({ id }) => id).values()) {
    for (const [index, { inForce }] of versions.entries()) {
      const next = versions[index + 1];
      if (next === undefined) continue;
      expect(inForce.until && addDays(inForce.until, 1)).toBe(next.inForce.from);
      if (next.inForce.from === "2026-04-01") expect(next.confidence).toBe("unverified");
    }
  }
});

test("a deadline that began before April 2026 is counted by the rule of that day", () => {
  const before = find(caseOf(), "application", "2026-11-01").rule;
  const since = find(
    caseOf(({ utilizationReview }) => {
      utilizationReview.servedOn = day("2026-04-01");
    }),
    "application",
    "2026-11-01",
  ).rule;
  expect([before.confidence, since.confidence]).toEqual(["seen", "unverified"]);
  expect(since.note).toContain("was not seen");
  expect(dayOfWeek(day("2026-04-01"))).toBe(3);
});

test("one deadline asked for by itself is the one among all", () => {
  const asOf = day("2014-10-01");
  for (const each of deadlines(caseOf(), asOf)) {
    expect(deadlineOf(each.rule.id, { record: caseOf(), asOf })).toEqual(each);
  }
  expect(deadlineOf("no-such-deadline", { record: caseOf(), asOf })).toBeNull();
});

test("what a rule says is told by the day on which its time begins", () => {
  const versions = deadlineRules.filter(({ id }) => id === "appeal");
  expect(versions.length).toBeGreaterThan(1);
  for (const version of versions) {
    const { from, until } = version.inForce;
    for (const at of [from, until])
      if (at !== null)
        expect(deadlineRuleOn("appeal", { program: "ca-wc-imr", day: at })).toBe(version);
  }
  expect(
    deadlineRuleOn("no such deadline", { program: "ca-wc-imr", day: day("2015-01-01") }),
  ).toBeNull();
});
