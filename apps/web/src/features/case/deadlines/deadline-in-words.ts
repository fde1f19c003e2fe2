import type { CaseDeadline } from "@openimr/client";
import { CalendarDate, formatUsDate } from "@openimr/core";
import { inDays, timeLeftInWords } from "../../../lib/due-in-words.ts";

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
export function stateInWords({ owed, due, state }: CaseDeadline): string {
  switch (state.is) {
    case "running":
      return `due ${timeLeftInWords(state.daysLeft)}`;
    case "met":
      return `met on ${usDate(state.on)}`;
    case "missed":
      return state.on === null ? `overdue by ${inDays(state.by)}` : `missed by ${inDays(state.by)}`;
    case "passed":
      return `over since ${inDays(state.by)}`;
    case "unknown":
      return owed && due !== null ? "may be overdue" : "not known";
    case "paused":
      return "paused";
    case "not_started":
      return "not started";
    case "not_applicable":
      return "does not apply";
  }
}

/** How it is to be looked at, beside the words: overdue, near, done in time or late, or neither. */
export function toneOf({ owed, state }: CaseDeadline): "over" | "near" | "met" | "late" | "plain" {
  if (state.is === "met") return "met";
  if (state.is === "missed") return owed ? "over" : "late";
  if (owed && state.is === "unknown") return "over";
  return owed && state.is === "running" && state.daysLeft <= 3 ? "near" : "plain";
}

/** A day of an answer as it is shown. */
export function usDate(day: string): string {
  return formatUsDate(CalendarDate.parse(day));
}
