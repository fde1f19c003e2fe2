import type { CalendarDate, Case, Finding } from "@openimr/core";
import { changedFields, fieldTree } from "./changed-fields.ts";
import { type RuleResult, type RuleRun, runRule, sortFindings } from "./engine.ts";
import { rules } from "./rules.gen.ts";
import { scopeReads } from "./scope.ts";

/** What the rules said of a case on a day; the next check goes on from it. */
export type Check = {
  record: Case;
  asOf: CalendarDate;
  /** Each rule's run, in the order of the rules. */
  runs: readonly RuleRun[];
  /** Everything that was found, the gravest first. */
  findings: Finding[];
};

const readsOfRules = rules.map((rule) => [...scopeReads, ...rule.reads]);
const allReads = fieldTree(readsOfRules.flat());

/**
 * Runs the rules over a case. Given an earlier check of the same day, only those rules run again that
 * read a field which has another value now, and those that look at each item by itself only on the
 * items that changed; the answer is the same. Never throws.
 */
export function checkCase(
  record: Case,
  { asOf, before = null }: { asOf: CalendarDate; before?: Check | null },
): Check {
  const runs =
    before === null || before.asOf !== asOf
      ? rules.map((rule) => runRule(rule, { record, asOf }))
      : runsAfter(before, record);
  const findings = runs.flatMap(({ result }) => (result.answer === "fail" ? result.findings : []));
  return { record, asOf, runs, findings: sortFindings(findings) };
}

/** Each rule's answer about a case: pass, fail with findings, or not applicable with the reason. */
export function evaluate(record: Case, { asOf }: { asOf: CalendarDate }): RuleResult[] {
  return checkCase(record, { asOf }).runs.map(({ result }) => result);
}

/** Everything wrong or missing in a case on a given day, the gravest first. Never throws. */
export function validate(record: Case, { asOf }: { asOf: CalendarDate }): Finding[] {
  return checkCase(record, { asOf }).findings;
}

function runsAfter({ record: earlier, asOf, runs }: Check, record: Case): readonly RuleRun[] {
  const fields = changedFields(earlier, record, allReads);
  if (fields.size === 0) return runs;
  return rules.map((rule, at) => {
    const before = runs[at];
    const places = (readsOfRules[at] ?? []).flatMap((path) => [...(fields.get(path) ?? [])]);
    if (before === undefined) return runRule(rule, { record, asOf });
    if (places.length === 0) return before;
    const changed = new Set(places.filter((place) => place !== null));
    const confined = changed.size > 0 && !places.includes(null);
    return runRule(rule, { record, asOf }, confined ? { before, changed } : null);
  });
}
