import {
  applyChanges,
  CalendarDate,
  type Case,
  type CaseChange,
  diffCases,
  jsonEqual,
} from "@openimr/core";
import { arbitraryCase } from "@openimr/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { recordedCase, undeclaredReads } from "../testing/recorded-case.ts";
import { arbitrarySoundCase } from "../testing/sound/arbitrary-sound-case.ts";
import { runRule } from "./engine.ts";
import { rules } from "./rules.gen.ts";
import { scopeReads } from "./scope.ts";
import { type Check, checkCase } from "./validate.ts";

const asOf = CalendarDate.parse("2026-01-01");
const anyCase = fc.oneof(arbitraryCase(), arbitrarySoundCase());

test("no rule reads a field that it does not declare", () => {
  fc.assert(
    fc.property(anyCase, (record) => {
      for (const rule of rules) {
        const recorded = recordedCase(record);
        runRule(rule, { record: recorded.record, asOf });
        const undeclared = undeclaredReads(recorded.reads, [...rule.reads, ...scopeReads]);
        expect(undeclared, `${rule.id} reads what it does not declare`).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

/** A case, and its states after edits as people make them: some of what sets it apart from another. */
const edited = fc.tuple(anyCase, anyCase).chain(([from, to]) =>
  fc.subarray(diffCases(from, to)).map((changes) => {
    let state = from;
    return [from, ...changes.map((change) => (state = applyIfItFits(state, change)))];
  }),
);

function applyIfItFits(record: Case, change: CaseChange): Case {
  try {
    return applyChanges(record, [change]);
  } catch {
    return record;
  }
}

test("after any edits, a check that goes on from the one before finds what a full check finds", () => {
  fc.assert(
    fc.property(edited, (states) => {
      let before: Check | null = null;
      for (const record of states) {
        const check: Check = checkCase(record, { asOf, before });
        const full = checkCase(record, { asOf });
        if (!jsonEqual(check.runs, full.runs)) expect(check).toEqual(full);
        before = check;
      }
    }),
    { numRuns: 150 },
  );
  // Some thousand checks, beside the tests of other packages.
}, 60_000);

test("another day runs every rule anew", () => {
  fc.assert(
    fc.property(anyCase, (record) => {
      const before = checkCase(record, { asOf });
      const later = CalendarDate.parse("2031-05-04");
      expect(checkCase(record, { asOf: later, before })).toEqual(
        checkCase(record, { asOf: later }),
      );
    }),
  );
});

test("a field that no rule reads leaves every answer as it was", () => {
  fc.assert(
    fc.property(anyCase, (record) => {
      const before = checkCase(record, { asOf });
      const after = checkCase({ ...record, version: record.version + 1 }, { asOf, before });
      expect(after.runs).toBe(before.runs);
    }),
  );
});
