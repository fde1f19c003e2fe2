import type { CalendarDate, Case } from "@openimr/core";
import type { CasePath } from "../case-path.ts";

/** The fields that the day of decision is taken from. */
export const decisionDayReads = [
  "dates.decided",
  "dates.issued",
  "dates.applicationReceived",
  "dates.urDecision",
  "utilizationReview.decidedOn",
  "records.*.serviceDates",
] as const satisfies readonly CasePath[];

/**
 * The day by which a determination is judged: when it was decided or issued, else the latest day
 * that the case tells of (utilization review, records). Null where it tells of none.
 */
export function decisionDay(record: Case): CalendarDate | null {
  const { decided, issued, applicationReceived, urDecision } = record.dates;
  if (decided !== null || issued !== null) return decided ?? issued;
  const known = [
    applicationReceived,
    urDecision,
    record.utilizationReview.decidedOn,
    ...record.records.map((each) => each.serviceDates?.to ?? null),
  ].filter((date) => date !== null);
  return known.toSorted().at(-1) ?? null;
}
