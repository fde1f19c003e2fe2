import { expect, test } from "vitest";
import { soundItem } from "../sound-case.ts";
import { compoundRule, notRecommendedIn } from "./compound.ts";

test.each([
  ["Flurbiprofen 20%/Cyclobenzaprine 4% cream", ["cyclobenzaprine"]],
  ["Gabapentin 10%, Amitriptyline 10%, Bupivacaine 5% cream", ["gabapentin"]],
  ["Flurbiprofen 20%, Lidocaine 5% cream", ["lidocaine"]],
  ["Gabapentin 300 mg #90", []],
  ["Lidoderm 5% patch #30", []],
  ["Cyclobenzaprine 7.5 mg #60", []],
  ["Massage for the low back", []],
])("of %j the ingredients %j are not recommended", (request, names) => {
  expect(notRecommendedIn(soundItem(1, request)).map(({ name }) => name)).toEqual(names);
});

test("the catalogue has the rule on compounds", () => {
  expect(compoundRule?.document).toBe("mtus-chronic-pain-2009");
});
