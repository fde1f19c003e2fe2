import { CalendarDate, valueAt } from "@openimr/core";
import { arbitraryCase } from "@openimr/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { defineRule, type RuleDefinition } from "./define-rule.ts";
import { runRule } from "./engine.ts";
import { soundCase } from "./sound-case.ts";
import { evaluate, validate } from "./validate.ts";

const asOf = CalendarDate.parse("2026-01-01");

test("whatever the case, every rule answers, and every finding has a place and a message", () => {
  fc.assert(
    fc.property(arbitraryCase(), (record) => {
      const results = evaluate(record, { asOf });
      for (const result of results) {
        if (result.answer === "not_applicable") expect(result.reason).not.toBe("");
        if (result.answer !== "fail") continue;
        for (const finding of result.findings) {
          expect(finding.message).not.toMatch(/could not be run/);
          expect(valueAt(record, finding.path)).not.toBeUndefined();
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("validating does not change the case", () => {
  fc.assert(
    fc.property(arbitraryCase(), (record) => {
      const before = JSON.stringify(record);
      validate(record, { asOf });
      expect(JSON.stringify(record)).toBe(before);
    }),
  );
});

test("findings come with the gravest first", () => {
  const order = ["error", "warning", "info"];
  fc.assert(
    fc.property(arbitraryCase(), (record) => {
      const weights = validate(record, { asOf }).map((each) => order.indexOf(each.severity));
      expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    }),
  );
});

const definition: RuleDefinition<Record<string, never>> = {
  id: "test/broken",
  severity: "error",
  why: "It fails to run.",
  sources: [],
  reads: [],
  applies: () => true,
  check: () => {
    throw new Error("a fault in the rule");
  },
  message: () => "",
  examples: { fails: {}, passes: {} },
};
const broken = defineRule(definition);

test("a rule that fails to run gives a finding that names it, and hides the fault's text", () => {
  const { result } = runRule(broken, { record: soundCase(), asOf });
  expect(result).toMatchObject({ answer: "fail", findings: [{ ruleId: "test/broken", path: "" }] });
  expect(JSON.stringify(result)).not.toContain("a fault in the rule");
});

test("an error that rests only on a source nobody has seen is a warning", () => {
  const rule = defineRule<Record<string, never>>({
    ...definition,
    sources: ["quality-practice"],
    check: () => [{ path: "", params: {} }],
    message: () => "Found.",
  });
  expect(runRule(rule, { record: soundCase(), asOf }).result).toMatchObject({
    findings: [{ severity: "warning" }],
  });
});
