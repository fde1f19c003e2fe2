import {
  type BodyRegion,
  type DisputedItem,
  ItemId,
  newCitation,
  newDisputedItem,
} from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { askedAmounts } from "./asked-amounts.ts";
import { shippedCatalogue } from "./catalogue.ts";
import { compareWithLimit, compareWithLimits, describeComparison } from "./compare-limits.ts";
import { readConditions } from "./read-conditions.ts";
import { readQuantity } from "./read-quantity.ts";
import { readService } from "./read-service.ts";

test.each([
  ["Massage 3 x 4", "001-massage", "3 a week x 4 weeks = 12 visits; limit 4-6: exceeds by 6"],
  ["Massage 2 x 3", "001-massage", "2 a week x 3 weeks = 6 visits; limit 4-6: within"],
  ["Massage, 6-8 visits", "001-massage", "8 visits; limit 4-6: exceeds by 2"],
  [
    "Hot/cold packs 3 x 4",
    "001-massage",
    "4 weeks; limit 4-6 visits: not comparable, the request is not in visits",
  ],
  [
    "MRI of the neck",
    "001-massage",
    "no quantity; limit 4-6 visits: not comparable, the request is not in visits",
  ],
  ["Cold therapy unit, 30 day rental", "100-cold-therapy-unit", "30 days; limit 7: exceeds by 23"],
  ["TENS unit, 30 day rental", "034-tens-trial", "30 days; limit at most 1 month: within"],
  ["TENS unit, 2 month rental", "034-tens-trial", "2 months; limit 1: exceeds by 1"],
  [
    "TENS unit, 60 day rental",
    "034-tens-trial",
    "60 days; limit at most 1 month: exceeds by 30 days",
  ],
  ["Acupuncture 4 x 3", "013-acupuncture-frequency", "4 visits a week; limit 1-3: exceeds by 1"],
  ["Trigger point injections x 3", "032-trigger-point", "3 injections; limit 3-4: within"],
  [
    "Home health aide 8 hours a day, 5 days a week",
    "066-home-health",
    "8 hours a day x 5 days = 40 hours a week; limit 35: exceeds by 5",
  ],
  ["Home health aide 20 hours a week", "066-home-health", "20 hours a week; limit 35: within"],
  ["Norco 10/325 mg #60 with 2 refills", "046-opioid-refills", "2 refills; limit 0: exceeds by 2"],
  ["Norco 10/325 mg #60, no refills", "046-opioid-refills", "0 refills; limit 0: within"],
  ["Capsaicin 0.0375%", "062-topical-capsaicin", "0.0375 %; limit 0.025: exceeds by 0.0125"],
  [
    "Norco 10/325 mg #60",
    "041-opioid-dose",
    "60 units; limit at most 120 mg MED a day: not comparable, the request is not in mg MED a day",
  ],
  ["Soma 350 mg #60", "052-carisoprodol", "not recommended"],
  ["Norco 10/325 mg #60", "096-radiofrequency-interval", "at least 6 months apart when repeated"],
])("%j against %s: %s", (request, id, words) => {
  const limit = limitById(id);
  expect(describeComparison(compareWithLimit(askedAmounts(requested(request)), limit))).toBe(words);
});

test("an item is held against every limit of its citations, each once", () => {
  const massage = {
    ...newCitation("expert_reviewer"),
    document: "mtus-chronic-pain-2009",
    topic: "Massage therapy",
  };
  const acoem = { ...massage, document: "acoem-2004", topic: null };
  const comparisons = compareWithLimits({
    item: requested("Massage 3 x 4", "neck"),
    citations: [massage, acoem, massage],
    conditions: readConditions({ text: "myalgia" }),
  });
  expect(comparisons.map(({ limit, result }) => [limit.id, result])).toEqual([
    ["001-massage", "exceeds"],
    ["104-passive-modality", "criterion"],
  ]);
});

test("an amount is within a limit, or exceeds it by just the difference, and never both", () => {
  const limit = limitById("001-massage");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
      const comparison = compareWithLimit(
        [{ measure: "visit", per: null, count, words: `${count} visits` }],
        limit,
      );
      expect(comparison.result).toBe(count <= 6 ? "within" : "exceeds");
      if (comparison.result === "exceeds") expect(comparison.by.count).toBe(count - 6);
    }),
  );
});

test("a request of any words is held against any limit without an error", () => {
  const words = fc.constantFrom(
    "Massage",
    "3 x 4",
    "Norco",
    "#60",
    "30 day",
    "rental",
    "x 2",
    "5%",
  );
  const limit = fc.constantFrom(...shippedCatalogue.pack.limits);
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), limit, (parts, against) => {
      const asked = askedAmounts(requested(parts.join(" ")));
      const comparison = compareWithLimit(asked, against);
      expect(describeComparison(comparison)).not.toBe("");
      const comparable = against.kind === "amount";
      expect(["within", "exceeds", "not_comparable"].includes(comparison.result)).toBe(comparable);
    }),
  );
});

function limitById(id: string) {
  const limit = shippedCatalogue.pack.limits.find((each) => each.id === id);
  if (limit === undefined) throw new Error(`there is no limit ${id}`);
  return limit;
}

function requested(request: string, region: BodyRegion | null = null): DisputedItem {
  const item = newDisputedItem(ItemId.parse("0192f000-0000-7000-8000-000000000001"), request);
  item.service = readService(request);
  item.quantity = readQuantity(request, item.service);
  item.bodyParts = region === null ? [] : [{ region, laterality: null }];
  return item;
}
