import { addDays, CalendarDate, CaseId, ItemId, newCase, newDisputedItem } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { programOf } from "../program/program-of.ts";
import { FeeStage } from "./fee.ts";
import { type FeeQuestion, feeFor, isPharmacyOnly } from "./fee-for.ts";

const day = (text: string) => CalendarDate.parse(text);
const question: FeeQuestion = {
  program: "ca-wc-imr",
  on: day("2014-05-01"),
  stage: "reviewed",
  priority: "standard",
  pharmacyOnly: false,
  physician: true,
  reviewers: 1,
};

test.each<[string, Partial<FeeQuestion>, number | null]>([
  ["a physician's review in 2013", { on: day("2013-09-01") }, 560],
  ["two physicians in 2013", { on: day("2013-09-01"), reviewers: 2 }, 760],
  ["an expedited one in 2013", { on: day("2014-03-31"), priority: "expedited" }, 685],
  ["one of a chiropractor in 2013", { on: day("2013-09-01"), physician: false }, 495],
  ["one from April 2014 on", { on: day("2014-04-01") }, 420],
  ["one about drugs alone", { pharmacyOnly: true }, 390],
  ["an expedited one about drugs", { pharmacyOnly: true, priority: "expedited" }, 515],
  ["one ended early", { stage: "terminated_before_reviewer" }, 160],
  ["one in 2017", { on: day("2017-06-01") }, null],
  ["one in 2020", { on: day("2020-01-01"), priority: null, pharmacyOnly: null }, 345],
  ["one under the rules of April 2026", { on: day("2026-04-01") }, null],
  ["one of a program that is not known", { program: "zz-imr" }, null],
  ["one before there were any", { on: day("2012-12-31") }, null],
])("%s costs %s %s", (_what, change, dollars) => {
  expect(feeFor({ ...question, ...change }).dollars).toBe(dollars);
});

test("what a fee hangs on and is not known is named", () => {
  expect(feeFor({ ...question, pharmacyOnly: null })).toEqual({
    dollars: null,
    reason: "it hangs on whether drugs alone are disputed",
  });
  expect(feeFor({ ...question, on: day("2017-06-01") })).toEqual({
    dollars: null,
    reason: "the fee from 2015-01-01 on was not found in a source",
  });
});

test("whoever knows everything gets one fee or is told that none was found, on every day since 2013", () => {
  const days = fc.integer({ min: 0, max: 7_000 }).map((count) => addDays(day("2013-01-01"), count));
  const known = fc.record({
    program: fc.constant("ca-wc-imr"),
    on: days,
    stage: fc.constantFrom(...FeeStage.options),
    priority: fc.constantFrom("standard" as const, "expedited" as const),
    pharmacyOnly: fc.boolean(),
    physician: fc.boolean(),
    reviewers: fc.constantFrom(1 as const, 2 as const),
  });
  fc.assert(
    fc.property(known, (asked) => {
      const answer = feeFor(asked);
      if (answer.dollars === null) expect(answer.reason).toContain("was not found");
      const { on, stage } = asked;
      const found = programOf(asked.program).fees.filter(
        (fee) =>
          fee.stage === stage &&
          fee.from <= on &&
          on <= (fee.until ?? on) &&
          (fee.priority ?? asked.priority) === asked.priority &&
          (fee.pharmacyOnly ?? asked.pharmacyOnly) === asked.pharmacyOnly &&
          (fee.physician ?? asked.physician) === asked.physician &&
          (fee.reviewers ?? asked.reviewers) === asked.reviewers,
      );
      expect(found).toHaveLength(1);
    }),
  );
});

test("a case is about drugs alone when every item that may be reviewed is a drug", () => {
  const record = newCase(CaseId.parse("0192f000-0000-7000-8000-00000000000f"), "ca-wc-imr");
  expect(isPharmacyOnly(record)).toBeNull();
  const ids = ["1", "2"].map((end) => ItemId.parse(`0192f000-0000-7000-8000-00000000000${end}`));
  record.disputedItems = ids.map((id) => newDisputedItem(id));
  const [first, second] = record.disputedItems;
  if (first === undefined || second === undefined) throw new Error("There are two items.");
  first.service = { category: "Pharmaceuticals", subcategory: "NSAID", name: null, codes: [] };
  expect(isPharmacyOnly(record)).toBeNull();
  second.service = { category: "Surgery", subcategory: null, name: null, codes: [] };
  expect(isPharmacyOnly(record)).toBe(false);
  second.eligibility.status = "ineligible";
  expect(isPharmacyOnly(record)).toBe(true);
});
