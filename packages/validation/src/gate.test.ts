import { CalendarDate, type Case, CaseStatus, nextStatuses } from "@openimr/core";
import { arbitraryCase } from "@openimr/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitrarySoundCase } from "../testing/sound/arbitrary-sound-case.ts";
import { acknowledgementOf, gate } from "./gate.ts";
import { itemAt, soundCase } from "./sound-case.ts";
import { validate } from "./validate.ts";

const asOf = CalendarDate.parse("2026-01-01");
const at = (status: CaseStatus, record: Case = soundCase()): Case => ({ ...record, status });

test("a sound case goes through the whole process, from its arrival to publication", () => {
  const way: CaseStatus[] = [
    "received",
    "duplicate_check",
    "eligibility_review",
    "assigned",
    "records_pending",
    "records_complete",
    "clinical_preparation",
    "reviewer_matching",
    "in_review",
    "quality_review",
    "determination_issued",
    "published",
  ];
  fc.assert(
    fc.property(arbitrarySoundCase(), (drawn) => {
      const record = { ...drawn, dates: { ...drawn.dates, issued: drawn.dates.decided } };
      for (const [step, status] of way.entries()) {
        const to = way[step + 1];
        if (to !== undefined)
          expect(gate(at(status, record), { to, asOf })).toEqual({ allowed: true });
      }
    }),
  );
});

test.each(CaseStatus.options)(
  "from %s a step that the process does not have is refused",
  (from) => {
    const possible = nextStatuses(from);
    for (const to of CaseStatus.options) {
      const answer = gate(at(from), { to, asOf });
      const kinds = answer.allowed ? [] : answer.reasons.map(({ kind }) => kind);
      expect(kinds.includes("transition")).toBe(!possible.includes(to));
    }
  },
);

test("a case can be terminated until its determination is issued, and not after", () => {
  const open = CaseStatus.options.filter((status) => nextStatuses(status).includes("terminated"));
  expect(open).toContain("received");
  expect(open).toContain("quality_review");
  for (const closed of ["closed_duplicate", "determination_issued", "published", "terminated"]) {
    expect(open).not.toContain(closed);
  }
});

test("an undecided item keeps a case from quality review, though in review no rule finds fault with it", () => {
  const record = at("in_review");
  itemAt(record, 0).decision.outcome = null;
  expect(validate(record, { asOf })).toEqual([]);
  expect(gate(record, { to: "quality_review", asOf })).toMatchObject({
    allowed: false,
    reasons: [{ kind: "missing", path: "/disputedItems/0/decision/outcome" }],
  });
});

test("an error about anything but completeness leaves the way to quality review open", () => {
  const record = at("in_review");
  itemAt(record, 0).decision.rationale = "The request is medically necessary.";
  expect(gate(record, { to: "quality_review", asOf })).toEqual({ allowed: true });
  expect(gate(at("quality_review", record), { to: "determination_issued", asOf })).toMatchObject({
    reasons: [{ kind: "finding", finding: { ruleId: "consistency/rationale-fits-outcome" } }],
  });
});

test("a warning keeps a determination back until it is acknowledged in its own words", () => {
  const record = at("quality_review");
  itemAt(record, 0).decision.citations = [];
  const [warning] = validate(record, { asOf });
  if (warning === undefined) throw new Error("The example has a warning.");
  const to = "determination_issued";
  expect(gate(record, { to, asOf })).toMatchObject({
    reasons: [{ kind: "unacknowledged", finding: { ruleId: "completeness/basis-cited" } }],
  });
  const seen = acknowledgementOf(record, warning);
  expect(seen.path).toBe(`/disputedItems/${itemAt(record, 0).id}/decision/citations`);
  expect(gate(record, { to, asOf, acknowledged: [seen] })).toEqual({ allowed: true });
  const stale = { ...seen, message: "Other words." };
  expect(gate(record, { to, asOf, acknowledged: [stale] }).allowed).toBe(false);
});

test("an error cannot be acknowledged away", () => {
  const record = at("quality_review");
  itemAt(record, 0).decision.rationale = "";
  const acknowledged = validate(record, { asOf }).map((each) => acknowledgementOf(record, each));
  const findings = validate(record, { asOf });
  const blocked = findings.some(({ severity }) => severity === "error");
  expect(gate(record, { to: "determination_issued", asOf, acknowledged }).allowed).toBe(!blocked);
  record.reviewer = null;
  const all = validate(record, { asOf }).map((each) => acknowledgementOf(record, each));
  expect(gate(record, { to: "determination_issued", asOf, acknowledged: all }).allowed).toBe(false);
});

test.each<[CaseStatus, CaseStatus, (record: Case) => void, string]>([
  ["duplicate_check", "eligibility_review", (r) => (r.disputedItems = []), "/disputedItems"],
  ["eligibility_review", "assigned", (r) => (r.caseNumber = null), "/caseNumber"],
  ["eligibility_review", "assigned", (r) => (r.priority = null), "/priority"],
  ["eligibility_review", "assigned", (r) => (r.parties = []), "/parties"],
  ["eligibility_review", "assigned", (r) => (r.dates.assigned = null), "/dates/assigned"],
  [
    "eligibility_review",
    "assigned",
    (r) => (itemAt(r, 0).eligibility.status = "pending"),
    "/disputedItems/0/eligibility/status",
  ],
  ["eligibility_review", "ineligible", () => {}, "/disputedItems"],
  [
    "eligibility_review",
    "ineligible",
    (r) => {
      const reasons = ["Not signed.", null];
      for (const [index, item] of r.disputedItems.entries()) {
        item.eligibility = { status: "ineligible", reason: reasons[index] ?? null };
      }
    },
    "/disputedItems/1/eligibility/reason",
  ],
  [
    "records_pending",
    "records_complete",
    (r) => (r.dates.recordsComplete = null),
    "/dates/recordsComplete",
  ],
  [
    "reviewer_matching",
    "in_review",
    (r) => {
      r.reviewer = null;
      for (const { decision } of r.disputedItems) decision.outcome = null;
    },
    "/reviewer",
  ],
  ["quality_review", "determination_issued", (r) => (r.dates.decided = null), "/dates/decided"],
  ["determination_issued", "published", () => {}, "/dates/issued"],
])("from %s to %s a missing fact is named with its place", (from, to, change, path) => {
  const record = at(from);
  change(record);
  const answer = gate(record, { to, asOf });
  expect(answer).toMatchObject({ allowed: false, reasons: [{ kind: "missing", path }] });
});

test("whatever the case, the gate answers, and acknowledging all warnings leaves none as a reason", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.constantFrom(...CaseStatus.options), (record, to) => {
      const acknowledged = validate(record, { asOf }).map((each) =>
        acknowledgementOf(record, each),
      );
      const answer = gate(record, { to, asOf, acknowledged });
      const kinds = answer.allowed ? [] : answer.reasons.map(({ kind }) => kind);
      expect(kinds).not.toContain("unacknowledged");
    }),
  );
});

test("a case whose program is not known here goes on in the process, but is not issued", () => {
  const record: Case = { ...soundCase(), program: "zz-imr" };
  const further = gate(at("received", record), { to: "duplicate_check", asOf });
  expect(further).toEqual({ allowed: true });
  const answer = gate(at("quality_review", record), { to: "determination_issued", asOf });
  expect(answer).toMatchObject({
    allowed: false,
    reasons: [{ kind: "finding", finding: { ruleId: "consistency/program-known" } }],
  });
});
