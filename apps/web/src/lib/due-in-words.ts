import type { NextDeadline as Told } from "@openimr/client";
import { CalendarDate, formatUsDate, type TimeLeft, timeLeft } from "@openimr/core";
import { actorInWords } from "./actor-in-words.ts";

/** How a deadline that is not met is to be looked at: over for certain or maybe so, near, or neither. */
export type Urgency = "later" | "soon" | "over";

/** Days before the last one in which a deadline is shown to be near. */
const SOON = 3;

/** What is due next, as of a day: the time left in words, and on which day who has to do what. */
export function dueInWords(
  next: Told,
  { program, asOf }: { program: string; asOf: CalendarDate },
): { words: string; urgency: Urgency; title: string } {
  const [due, latest] = [CalendarDate.parse(next.due), CalendarDate.parse(next.latest)];
  const span = due === latest ? "" : `, or ${formatUsDate(latest)} at the latest`;
  const doubt = next.unverified ? ". The number of days is unverified" : "";
  const title = `${formatUsDate(due)}${span}: ${next.title} (${actorInWords(next.actor, program)})${doubt}`;
  return { ...timeLeftInWords(timeLeft({ due, latest }, asOf)), title };
}

/** How much time is left, or how long it is over, in words. */
export function timeLeftInWords(left: TimeLeft): { words: string; urgency: Urgency } {
  if (left.is === "unsure") return { words: "may be overdue", urgency: "over" };
  const { days } = left;
  if (left.is === "overdue") return { words: `overdue by ${inDays(days)}`, urgency: "over" };
  const words = days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${inDays(days)}`;
  return { words, urgency: days <= SOON ? "soon" : "later" };
}

/** A number of days in words. */
export function inDays(days: number): string {
  return days === 1 ? "1 day" : `${days.toLocaleString("en-US")} days`;
}
