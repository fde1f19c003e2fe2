import type { Finding, FindingSource, Severity } from "@openimr/core";
import { bySeverity } from "./by-severity.ts";
import type { Breach, Rule, RuleContext } from "./define-rule.ts";
import { reasonOutOfScope } from "./scope.ts";
import { sourcesIn } from "./sources.ts";

/** A rule's answer about one case. */
export type RuleResult =
  | { ruleId: string; answer: "pass" }
  | { ruleId: string; answer: "fail"; findings: Finding[] }
  | { ruleId: string; answer: "not_applicable"; reason: string };

/** What a rule said of each item: its findings, or null where there was nothing to look at. */
export type ItemAnswer = readonly Finding[] | null;

/** A rule's answer; `items` lets a rule that looks at items by themselves go on from it. */
export type RuleRun = { result: RuleResult; items: readonly ItemAnswer[] };

/** An earlier run of the rule, and the items that have another value since in a field it reads. */
export type Again = { before: RuleRun; changed: ReadonlySet<number> };

/** Runs one rule. It never throws: a rule that fails to run gives a finding that says so. */
export function runRule(rule: Rule, context: RuleContext, again: Again | null = null): RuleRun {
  try {
    const applies = reasonOutOfScope(rule, context) ?? rule.applies(context);
    if (applies !== true) return { result: notApplicable(rule, applies), items: [] };
    if (rule.scope === "case") {
      const findings = rule.breaches(context).map((breach) => toFinding(rule, context, breach));
      return { result: answerOf(rule, findings), items: [] };
    }
    const items = runOnItems(rule, context, again);
    const looked = items.filter((answer) => answer !== null);
    const result =
      looked.length === 0 ? notApplicable(rule, rule.noItem) : answerOf(rule, looked.flat());
    return { result, items };
  } catch {
    return { result: answerOf(rule, [internalFinding(rule)]), items: [] };
  }
}

function runOnItems(
  rule: Extract<Rule, { scope: "item" }>,
  context: RuleContext,
  again: Again | null,
): ItemAnswer[] {
  const { disputedItems } = context.record;
  const known = again?.before.items ?? [];
  return disputedItems.map((item, index) => {
    const before = known.length === disputedItems.length ? known[index] : undefined;
    if (before !== undefined && again?.changed.has(index) === false) return before;
    const breaches = rule.itemBreaches({ ...context, item, index });
    return breaches?.map((breach) => toFinding(rule, context, breach)) ?? null;
  });
}

function answerOf({ id }: Rule, findings: Finding[]): RuleResult {
  return findings.length === 0
    ? { ruleId: id, answer: "pass" }
    : { ruleId: id, answer: "fail", findings };
}

function notApplicable({ id }: Rule, reason: string): RuleResult {
  return { ruleId: id, answer: "not_applicable", reason };
}

/** Places in the order of their numbers; made once, since making one takes longer than a rule. */
const byPlace = new Intl.Collator("en", { numeric: true });

/** Findings in the order in which they are read: the gravest first, then by place and rule. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      bySeverity(a, b) || byPlace.compare(a.path, b.path) || a.ruleId.localeCompare(b.ruleId),
  );
}

function toFinding(rule: Rule, { record }: RuleContext, breach: Breach): Finding {
  const { path, params, message, sources = [], fix } = breach;
  const all = [...sourcesIn(record.program, rule.sources), ...sources];
  return {
    ruleId: rule.id,
    severity: severityFor(rule.severity, all),
    path,
    message,
    params,
    sources: all,
    fix: fix ?? null,
  };
}

/** What nobody has seen in its source may warn, but it never makes an error. */
function severityFor(severity: Severity, sources: readonly FindingSource[]): Severity {
  const seen = sources.some((source) => source.verified);
  return severity === "error" && !seen ? "warning" : severity;
}

function internalFinding(rule: Rule): Finding {
  return {
    ruleId: rule.id,
    severity: "warning",
    path: "",
    message: `The rule ${rule.id} could not be run on this case. The other rules were; check by hand what this one looks at.`,
    params: {},
    sources: [],
    fix: null,
  };
}
