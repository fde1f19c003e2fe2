import { CalendarDate } from "@openimr/core";
import fc from "fast-check";

const DAY = 86_400_000;
const day = (milliseconds: number) =>
  CalendarDate.parse(new Date(milliseconds).toISOString().slice(0, 10));

/** The days of a case that letters state. */
export type CaseDays = Record<
  "decided" | "assigned" | "applicationReceived" | "urDecision" | "injury",
  CalendarDate
>;

/** So many days before a day. */
export function daysBefore(date: CalendarDate, days: number): CalendarDate {
  return day(Date.parse(date) - days * DAY);
}

/** The days of a case in their order; the last one lies in the years of the layout. */
export function caseDays(from: string, to: string): fc.Arbitrary<CaseDays> {
  return fc
    .record({
      decided: fc.integer({ min: Date.parse(from) / DAY, max: Date.parse(to) / DAY }),
      review: fc.integer({ min: 20, max: 39 }),
      assignment: fc.integer({ min: 1, max: 9 }),
      application: fc.integer({ min: 0, max: 37 }),
      injury: fc.integer({ min: 60, max: 9_000 }),
    })
    .map(({ decided, review, assignment, application, injury }) => {
      const assigned = decided - review;
      const received = assigned - assignment;
      const urDecision = received - application;
      return {
        decided: day(decided * DAY),
        assigned: day(assigned * DAY),
        applicationReceived: day(received * DAY),
        urDecision: day(urDecision * DAY),
        injury: day((urDecision - injury) * DAY),
      };
    });
}
