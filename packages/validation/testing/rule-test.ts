import { applyChanges, CalendarDate, type Case, FieldPath, newCase, valueAt } from "@openimr/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Rule } from "../src/define-rule.ts";
import { runRule } from "../src/engine.ts";
import { exampleDay } from "../src/explain.ts";
import { withOverrides } from "../src/overrides.ts";
import { scopeReads } from "../src/scope.ts";
import { soundCase } from "../src/sound-case.ts";
import { validate } from "../src/validate.ts";
import { recordedCase, undeclaredReads } from "./recorded-case.ts";
import { arbitrarySoundCase } from "./sound/arbitrary-sound-case.ts";
import type { DecidedBetween } from "./sound/sound-days.ts";

/**
 * One example for a rule: what is changed in a sound case, and the answer that is expected. `fails`
 * holds the paths of the findings, `notApplicable` is set where the rule has nothing to look at.
 */
export type RuleExample = {
  name: string;
  change: (record: Case) => void;
  asOf?: string;
} & ({ fails: readonly string[] } | { passes: true } | { notApplicable: true });

/**
 * A fault put into any sound case, of which this rule alone has anything above info to say. `decided`
 * bounds the days of decision, where the rule's law or the guideline that is cited needs it.
 */
export type Mutation = {
  name: string;
  decided?: DecidedBetween;
  mutate: (record: Case) => void;
};

/**
 * Runs a rule alone over its examples: at least one that fails, one that passes, and, for a rule that
 * does not apply to every case, one to which it does not apply; and the pair that its page shows.
 * Each mutation is put into many sound cases, and all rules are run on them.
 */
export function ruleTest(
  rule: Rule,
  examples: readonly RuleExample[],
  mutations: readonly [Mutation, ...Mutation[]],
): void {
  describe(rule.id, () => {
    test.each(examples.map((example) => [example.name, example] as const))(
      "%s",
      (_name, example) => {
        const record = soundCase();
        example.change(record);
        const asOf = example.asOf === undefined ? exampleDay : CalendarDate.parse(example.asOf);
        const result = answer(rule, record, asOf);
        if ("notApplicable" in example) expect(result.answer).toBe("not_applicable");
        else if ("passes" in example) expect(result).toEqual({ ruleId: rule.id, answer: "pass" });
        else expect(placesFound(rule, record, asOf)).toEqual(example.fails);
      },
    );
    test("its examples show it failing, passing and, if it can be, not applicable", () => {
      expect(examples.some((example) => "fails" in example)).toBe(true);
      expect(examples.some((example) => "passes" in example)).toBe(true);
      const blank = newCase(soundCase().id, "ca-wc-imr");
      if (answer(rule, blank, exampleDay).answer !== "not_applicable") return;
      expect(examples.some((example) => "notApplicable" in example)).toBe(true);
    });
    test.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
      "%s is found in any sound case, by no other rule",
      (_name, { decided, mutate }) => {
        fc.assert(
          fc.property(arbitrarySoundCase(decided), (record) => {
            mutate(record);
            const findings = validate(record, { asOf: CalendarDate.parse("2026-01-01") });
            expect(findings.map(({ ruleId }) => ruleId)).toContain(rule.id);
            const others = findings.filter(
              ({ ruleId, severity }) => ruleId !== rule.id && severity !== "info",
            );
            expect(others.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
          }),
          { numRuns: 50 },
        );
      },
    );
    test("of the pair on its page the first has one finding and the second passes", () => {
      expect(
        placesFound(rule, withOverrides(soundCase(), rule.examples.fails), exampleDay),
      ).toHaveLength(1);
      expect(
        answer(rule, withOverrides(soundCase(), rule.examples.passes), exampleDay).answer,
      ).toBe("pass");
    });
  });
}

/** The rule's answer; a field read without being declared, or a fault in the rule, fails the test. */
function answer(rule: Rule, record: Case, asOf: CalendarDate) {
  const recorded = recordedCase(record);
  const { result } = runRule(rule, { record: recorded.record, asOf });
  const undeclared = undeclaredReads(recorded.reads, [...rule.reads, ...scopeReads]);
  expect(undeclared, "reads what it does not declare").toEqual([]);
  expect(JSON.stringify(result)).not.toContain("could not be run");
  return result;
}

function placesFound(rule: Rule, record: Case, asOf: CalendarDate): string[] {
  const result = answer(rule, record, asOf);
  const findings = result.answer === "fail" ? result.findings : [];
  for (const finding of findings) {
    expect(FieldPath.parse(finding.path)).toBe(finding.path);
    expect(valueAt(record, finding.path)).not.toBeUndefined();
    expect(finding.message).not.toMatch(/undefined|NaN|null|\[object/);
    if (finding.fix === null) continue;
    const { result: mended } = runRule(rule, {
      record: applyChanges(record, finding.fix.changes),
      asOf,
    });
    const left = mended.answer === "fail" ? mended.findings : [];
    expect(
      left.map(({ path }) => path),
      "the fix mends the finding",
    ).not.toContain(finding.path);
  }
  return findings.map(({ path }) => path);
}
