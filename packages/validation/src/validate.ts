import type { CalendarDate, Case, Finding } from "@openimr/core";
import { type RuleResult, runRule, sortFindings } from "./engine.ts";
import { rules } from "./rules.gen.ts";

/** Each rule's answer about a case: pass, fail with findings, or not applicable with the reason. */
export function evaluate(record: Case, { asOf }: { asOf: CalendarDate }): RuleResult[] {
  return rules.map((rule) => runRule(rule, { record, asOf }));
}

/** Everything wrong or missing in a case on a given day, the gravest first. Never throws. */
export function validate(record: Case, { asOf }: { asOf: CalendarDate }): Finding[] {
  const results = evaluate(record, { asOf });
  return sortFindings(
    results.flatMap((result) => (result.answer === "fail" ? result.findings : [])),
  );
}
