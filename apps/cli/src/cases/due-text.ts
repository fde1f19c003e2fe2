import { type CalendarDate, type NextDeadline, timeLeft } from "@openimr/core";

/** When a case's next deadline ends, seen from a day, as in "in 3 days"; empty where nothing is due. */
export function dueText(next: NextDeadline | null, asOf: CalendarDate): string {
  if (next === null) return "";
  const left = timeLeft(next, asOf);
  if (left.is === "unsure") return "may be overdue";
  const days = `${left.days.toLocaleString("en-US")} ${left.days === 1 ? "day" : "days"}`;
  if (left.is === "overdue") return `overdue by ${days}`;
  return left.days === 0 ? "today" : left.days === 1 ? "tomorrow" : `in ${days}`;
}
