import type { CaseDeadline } from "@openimr/client";
import { CalendarDate, formatUsDate, inDays, type TimeLeft, timeLeftInWords } from "@openimr/core";
import { type Urgency, urgencyOf } from "../../../lib/due-in-words.ts";

/** What stands of a deadline on the page: owed, done in time or late, running as a right, or the rest. */
export type DeadlineGroup = "owed" | "done" | "running" | "open" | "apart";

/** The group that a deadline is shown in. */
export function groupOf({ owed, state }: CaseDeadline): DeadlineGroup {
  if (owed) return "owed";
  if (state.is === "met" || state.is === "missed") return "done";
  if (state.is === "running") return "running";
  return state.is === "not_applicable" ? "apart" : "open";
}

/** How a deadline stands, in few words. */
export function stateInWords(deadline: CaseDeadline): string {
  const { state } = deadline;
  const left = leftOf(deadline);
  if (left !== null) {
    const words = timeLeftInWords(left);
    return left.is === "running" ? `due ${words}` : words;
  }
  switch (state.is) {
    case "met":
      return `met on ${usDate(state.on)}`;
    case "missed":
      return `missed by ${inDays(state.by)}`;
    case "passed":
      return `over since ${inDays(state.by)}`;
    case "paused":
      return "paused";
    case "not_started":
      return "not started";
    case "not_applicable":
      return "does not apply";
    default:
      return "not known";
  }
}

/** How it is to be looked at, beside the words: as its time left says where it is owed, done in time or late. */
export function toneOf(deadline: CaseDeadline): Urgency | "met" | "late" | "plain" {
  const { owed, state } = deadline;
  const left = leftOf(deadline);
  if (owed && left !== null) return urgencyOf(left);
  return state.is === "met" ? "met" : state.is === "missed" ? "late" : "plain";
}

/** The time left of what is owed or running; null for any other. */
function leftOf({ owed, state }: CaseDeadline): TimeLeft | null {
  if (state.is === "running") return { is: "running", days: state.daysLeft };
  if (!owed) return null;
  if (state.is === "missed") return { is: "overdue", days: state.by };
  return state.is === "unknown" ? { is: "unsure" } : null;
}

/** A day of an answer as it is shown. */
export function usDate(day: string): string {
  return formatUsDate(CalendarDate.parse(day));
}
