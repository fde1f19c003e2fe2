import { CalendarDate, type Case, FieldPath, newCase, valueAt } from "@openimr/core";
import { describe, expect, test } from "vitest";
import { soundCase } from "./__fixtures__/sound-case.ts";
import type { Rule } from "./define-rule.ts";
import { runRule } from "./engine.ts";

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
 * Runs a rule alone over its examples: at least one that fails, one that passes, and, for a rule that
 * does not apply to every case, one to which it does not apply.
 */
export function ruleTest(rule: Rule, examples: readonly RuleExample[]): void {
  describe(rule.id, () => {
    test.each(examples.map((example) => [example.name, example] as const))(
      "%s",
      (_name, example) => {
        const record = soundCase();
        example.change(record);
        const asOf = CalendarDate.parse(example.asOf ?? "2015-12-31");
        const result = runRule(rule, { record, asOf });
        if ("notApplicable" in example) expect(result.answer).toBe("not_applicable");
        else if ("passes" in example) expect(result).toEqual({ ruleId: rule.id, answer: "pass" });
        else {
          const findings = result.answer === "fail" ? result.findings : [];
          expect(findings.map((finding) => finding.path)).toEqual(example.fails);
          for (const finding of findings) {
            expect(FieldPath.parse(finding.path)).toBe(finding.path);
            expect(valueAt(record, finding.path)).not.toBeUndefined();
            expect(finding.message).not.toMatch(/undefined|NaN|null|\[object/);
          }
        }
      },
    );
    test("its examples show it failing, passing and, if it can be, not applicable", () => {
      expect(examples.some((example) => "fails" in example)).toBe(true);
      expect(examples.some((example) => "passes" in example)).toBe(true);
      const blank = newCase(soundCase().id);
      const { answer } = runRule(rule, { record: blank, asOf: CalendarDate.parse("2015-12-31") });
      if (answer !== "not_applicable") return;
      expect(examples.some((example) => "notApplicable" in example)).toBe(true);
    });
  });
}
