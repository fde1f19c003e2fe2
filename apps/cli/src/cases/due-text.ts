import { type CalendarDate, type NextDeadline, timeLeft, timeLeftInWords } from "@openimr/core";

/** When a case's next deadline ends, seen from a day, as in "in 3 days"; empty where nothing is due. */
export function dueText(next: NextDeadline | null, asOf: CalendarDate): string {
  return next === null ? "" : timeLeftInWords(timeLeft(next, asOf));
}
