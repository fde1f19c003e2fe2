import { type CalendarDate, formatUsDate } from "@openimr/core";
import { programOf } from "@openimr/guidelines/programs";
import type { CasePath } from "./case-path.ts";
import type { Rule, RuleContext } from "./define-rule.ts";

/** What the engine itself reads of a case to choose the rules. */
export const scopeReads = ["program", "dates.decided"] as const satisfies readonly CasePath[];

/**
 * The day whose law a case is judged by: that of the decision, since a decision is made under the law
 * of its day and stays right when the law changes; before it is made, the day that counts as today.
 */
export function dayOfLaw({ record, asOf }: RuleContext): CalendarDate {
  return record.dates.decided ?? asOf;
}

/** Why a rule is none for this case's program or day; null where it is one. */
export function reasonOutOfScope(rule: Rule, context: RuleContext): string | null {
  const { program } = context.record;
  if (rule.programs?.includes(program) === false) {
    return `it is no rule of ${programOf(program).label}`;
  }
  const day = dayOfLaw(context);
  const { since, until } = rule;
  if (since !== null && day < since) return `its law began on ${formatUsDate(since)}`;
  if (until !== null && day > until) return `its law ended on ${formatUsDate(until)}`;
  return null;
}
