import type { Finding, FindingSource, Severity } from "@openimr/core";
import type { Breach, Rule, RuleContext } from "./define-rule.ts";
import { reasonOutOfScope } from "./scope.ts";
import { findingSource } from "./sources.ts";

/** A rule's answer about one case. */
export type RuleResult =
  | { ruleId: string; answer: "pass" }
  | { ruleId: string; answer: "fail"; findings: Finding[] }
  | { ruleId: string; answer: "not_applicable"; reason: string };

/** Runs one rule. It never throws: a rule that fails to run gives a finding that says so. */
export function runRule(rule: Rule, context: RuleContext): RuleResult {
  try {
    const applies = reasonOutOfScope(rule, context) ?? rule.applies(context);
    if (applies !== true) return { ruleId: rule.id, answer: "not_applicable", reason: applies };
    const findings = rule.breaches(context).map((breach) => toFinding(rule, breach));
    return findings.length === 0
      ? { ruleId: rule.id, answer: "pass" }
      : { ruleId: rule.id, answer: "fail", findings };
  } catch {
    return { ruleId: rule.id, answer: "fail", findings: [internalFinding(rule)] };
  }
}

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Findings in the order in which they are read: the gravest first, then by place and rule. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      weight[a.severity] - weight[b.severity] ||
      a.path.localeCompare(b.path, "en", { numeric: true }) ||
      a.ruleId.localeCompare(b.ruleId),
  );
}

function toFinding(rule: Rule, { path, params, message, sources = [], fix }: Breach): Finding {
  const all = [...rule.sources.map(findingSource), ...sources];
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
