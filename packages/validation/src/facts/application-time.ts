import { addDays, type CalendarDate, type Case } from "@openimr/core";
import { type DeadlineRule, deadlineRules, nextBusinessDay } from "@openimr/guidelines/clocks";
import type { CasePath } from "../case-path.ts";

/** The fields that the time to apply is counted from. */
export const applicationTimeReads = [
  "dates.urDecision",
  "dates.applicationReceived",
  "utilizationReview.servedOn",
] as const satisfies readonly CasePath[];

/** Whether a case tells when the decision and the application came. */
export function tellsApplication({ dates, utilizationReview }: Case): boolean {
  return (
    dates.applicationReceived !== null && (utilizationReview.servedOn ?? dates.urDecision) !== null
  );
}

/**
 * The last day to apply, with the days for service by mail: letters do not tell how a decision was
 * served, and for other ways the law on added days is not settled. Null where the decision has no day.
 */
export function lastDayToApply(
  id: "application" | "application-formulary",
  { dates, utilizationReview }: Case,
): { rule: DeadlineRule; from: CalendarDate; byMail: number; last: CalendarDate } | null {
  const from = utilizationReview.servedOn ?? dates.urDecision;
  const rule = deadlineRules.find((each) => each.id === id);
  if (from === null || rule === undefined) return null;
  const byMail = rule.extension?.mail ?? 0;
  return { rule, from, byMail, last: nextBusinessDay(addDays(from, rule.number + byMail)) };
}
