import type { NextDeadline as Told } from "@openimr/client";
import {
  CalendarDate,
  formatUsDate,
  type TimeLeft,
  timeLeft,
  timeLeftInWords,
} from "@openimr/core";
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
  const left = timeLeft({ due, latest }, asOf);
  return { words: timeLeftInWords(left), urgency: urgencyOf(left), title };
}

/** How a time that is left, or over, is to be looked at. */
export function urgencyOf(left: TimeLeft): Urgency {
  if (left.is !== "running") return "over";
  return left.days <= SOON ? "soon" : "later";
}
