import type { CalendarDate, Case } from "@openimr/core";

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
