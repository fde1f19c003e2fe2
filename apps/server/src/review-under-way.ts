import { addDays, type CalendarDate, type Case, type CaseStatus, daysBetween } from "@openimr/core";

/** How far a made-up review has come: the days since its assignment, and since its records were complete. */
export type Progress = { status: CaseStatus; assigned: number; recordsComplete: number | null };

/**
 * The review that a determination was the end of, as if it were under way on a day: nothing is decided,
 * and its days lie as far from one another as they do in the letter.
 */
export function reviewUnderWay(
  determined: Case,
  { status, assigned, recordsComplete }: Progress,
  today: CalendarDate,
): Case {
  const moved = daysBetween(determined.dates.assigned ?? today, addDays(today, -assigned));
  const move = (date: CalendarDate | null) => (date === null ? null : addDays(date, moved));
  const { dates, utilizationReview } = determined;
  return {
    ...determined,
    status,
    dates: {
      ...dates,
      requestForAuthorization: move(dates.requestForAuthorization),
      urDecision: move(dates.urDecision),
      applicationReceived: move(dates.applicationReceived),
      assigned: move(dates.assigned),
      recordsComplete: recordsComplete === null ? null : addDays(today, -recordsComplete),
      decided: null,
      issued: null,
    },
    utilizationReview: {
      ...utilizationReview,
      decidedOn: move(utilizationReview.decidedOn),
      servedOn: move(utilizationReview.servedOn),
    },
    disputedItems: determined.disputedItems.map((item) => ({
      ...item,
      decision: { outcome: null, basis: null, citations: [], rationale: null, decidedOn: null },
    })),
    reviewer: null,
    determination: null,
  };
}
