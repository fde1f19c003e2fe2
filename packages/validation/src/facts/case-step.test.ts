import { CaseStatus } from "@openimr/core";
import { expect, test } from "vitest";
import { soundCase } from "../sound-case.ts";
import { isBefore, isIssued, isUnderWayFrom } from "./case-step.ts";

const at = (status: CaseStatus) => ({ ...soundCase(), status });

test("a case in review has come to its assignment and not to its quality review", () => {
  expect(isUnderWayFrom("assigned", at("in_review"))).toBe(true);
  expect(isUnderWayFrom("in_review", at("in_review"))).toBe(true);
  expect(isUnderWayFrom("quality_review", at("in_review"))).toBe(false);
  expect(isBefore("quality_review", at("in_review"))).toBe(true);
});

test.each(["closed_duplicate", "ineligible", "deferred_liability", "terminated"] as const)(
  "a case that is %s stands at no step",
  (status) => {
    expect(isUnderWayFrom("received", at(status))).toBe(false);
    expect(isBefore("determination_issued", at(status))).toBe(false);
    expect(isIssued(at(status))).toBe(false);
  },
);

test.each(["determination_issued", "implemented", "appealed", "published"] as const)(
  "the determination of a case that is %s is out",
  (status) => {
    expect(isIssued(at(status))).toBe(true);
    expect(isUnderWayFrom("received", at(status))).toBe(false);
  },
);

test("no case is both under way and issued, whatever its status", () => {
  for (const status of CaseStatus.options) {
    expect(isUnderWayFrom("received", at(status)) && isIssued(at(status))).toBe(false);
  }
});
