import type { NextDeadline as Told } from "@openimr/client";
import { CalendarDate, deadlineActorLabels, formatUsDate, timeLeft } from "@openimr/core";

/** What is said of a deadline that is not met: how much time is left, and how that is to be looked at. */
export type DueInWords = { words: string; urgency: "later" | "soon" | "over"; title: string };

/** Days before the last one in which a deadline is shown to be near. */
const SOON = 3;

/** What is due next, as of a day: the time left in words, and on which day who has to do what. */
export function dueInWords(next: Told, asOf: CalendarDate): DueInWords {
  const [due, latest] = [CalendarDate.parse(next.due), CalendarDate.parse(next.latest)];
  const left = timeLeft({ due, latest }, asOf);
  const span = due === latest ? "" : `, or ${formatUsDate(latest)} by how it was served`;
  const who = deadlineActorLabels[next.actor].toLowerCase();
  const doubt = next.unverified ? ". The number of days is unverified" : "";
  const title = `${formatUsDate(due)}${span}: ${next.title} (${who})${doubt}`;
  if (left.is === "unsure") return { words: "may be overdue", urgency: "over", title };
  const { days } = left;
  if (left.is === "overdue") return { words: `overdue by ${inDays(days)}`, urgency: "over", title };
  return { words: timeLeftInWords(days), urgency: days <= SOON ? "soon" : "later", title };
}

/** How many days there are to and with the last one, in words. */
export function timeLeftInWords(days: number): string {
  return days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${inDays(days)}`;
}

/** A number of days in words. */
export function inDays(days: number): string {
  return days === 1 ? "1 day" : `${days.toLocaleString("en-US")} days`;
}
