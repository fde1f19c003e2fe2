import fc from "fast-check";
import { expect, test } from "vitest";
import { caseOutcome, type Outcome } from "./decision.ts";

const outcome = fc.constantFrom<Outcome>("upheld", "overturned");

test("a case without items has no outcome", () => {
  expect(caseOutcome([])).toBeNull();
});

test("a case with an undecided item has no outcome, whatever the others say", () => {
  fc.assert(
    fc.property(fc.array(outcome), fc.array(outcome), (before, after) => {
      expect(caseOutcome([...before, null, ...after])).toBeNull();
    }),
  );
});

test("the outcome depends on the set of the items' outcomes, not on number or order", () => {
  fc.assert(
    fc.property(fc.array(outcome, { minLength: 1 }), (outcomes) => {
      const set = new Set(outcomes);
      const expected =
        set.size === 2 ? "partial_overturn" : set.has("upheld") ? "uphold" : "overturn";
      expect(caseOutcome(outcomes)).toBe(expected);
      expect(caseOutcome(outcomes.toReversed())).toBe(expected);
    }),
  );
});
