import { addDays, type Case, daysBetween, formatUsDate } from "@openimr/core";
import { deadlineRuleOn, nextBusinessDay } from "@openimr/guidelines/clocks";
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
 * By how much an application came behind the last day to apply, with the days for service by mail:
 * letters do not tell how a decision was served, and for other ways the law on added days is not settled.
 * Null where it came in time, or a day is not known.
 */
export function lateApplication(
  id: "application" | "application-formulary",
  { program, dates, utilizationReview }: Case,
): { days: number; sum: string; last: string } | null {
  const from = utilizationReview.servedOn ?? dates.urDecision;
  const received = dates.applicationReceived;
  if (from === null || received === null) return null;
  const rule = deadlineRuleOn(id, { program, day: from });
  if (rule === null) return null;
  const byMail = rule.extension?.mail ?? 0;
  const last = nextBusinessDay(addDays(from, rule.number + byMail));
  if (received <= last) return null;
  return {
    days: daysBetween(from, received),
    sum: `${rule.number} + ${byMail}`,
    last: formatUsDate(last),
  };
}
