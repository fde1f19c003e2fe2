import { CalendarDate, type Case, type CaseDates } from "@openimr/core";
import fc from "fast-check";

const DAY = 86_400_000;

/** Between which days the cases of an arbitrary are decided. */
export type DecidedBetween = { from: string; to: string };

/** The days of a sound case: in order, the application in time, the decision within its clock. */
export type SoundDays = CaseDates & {
  injury: CalendarDate;
  urDecision: CalendarDate;
  decided: CalendarDate;
};

/** So many days after a day; before it, where negative. */
export function daysAfter(date: CalendarDate, days: number): CalendarDate {
  return CalendarDate.parse(new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10));
}

/** Moves the days of a case by so many days, from the request up to its assignment or its records. */
export function moveDays(record: Case, by: number, upTo: "assigned" | "recordsComplete"): void {
  const { dates, utilizationReview } = record;
  const moved = (date: CalendarDate | null) => (date === null ? null : daysAfter(date, by));
  const names = [
    "requestForAuthorization",
    "urDecision",
    "applicationReceived",
    "assigned",
  ] as const;
  for (const name of names) dates[name] = moved(dates[name]);
  if (upTo === "recordsComplete") dates.recordsComplete = moved(dates.recordsComplete);
  utilizationReview.decidedOn = dates.urDecision;
  utilizationReview.servedOn = dates.urDecision;
}

/** Days of a case that is decided between two days. */
export function soundDays({ from, to }: DecidedBetween): fc.Arbitrary<SoundDays> {
  return fc
    .record({
      decided: fc.integer({ min: 0, max: (Date.parse(to) - Date.parse(from)) / DAY }),
      review: fc.integer({ min: 1, max: 28 }),
      records: fc.integer({ min: 0, max: 14 }),
      assignment: fc.integer({ min: 0, max: 7 }),
      application: fc.integer({ min: 1, max: 30 }),
      request: fc.integer({ min: 0, max: 4 }),
      injury: fc.integer({ min: 120, max: 7_000 }),
      tellsIssue: fc.boolean(),
    })
    .map((drawn) => {
      const decided = daysAfter(CalendarDate.parse(from), drawn.decided);
      const recordsComplete = daysAfter(decided, -drawn.review);
      const assigned = daysAfter(recordsComplete, -drawn.records);
      const applicationReceived = daysAfter(assigned, -drawn.assignment);
      const urDecision = daysAfter(applicationReceived, -drawn.application);
      return {
        decided,
        recordsComplete,
        assigned,
        applicationReceived,
        urDecision,
        requestForAuthorization: daysAfter(urDecision, -drawn.request),
        injury: daysAfter(urDecision, -drawn.injury),
        issued: drawn.tellsIssue ? decided : null,
      };
    });
}
