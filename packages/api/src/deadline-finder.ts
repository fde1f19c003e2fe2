import { createHash } from "node:crypto";
import { addDays, CalendarDate, type Case, type NextDeadline } from "@openimr/core";
import { deadlines } from "@openimr/guidelines/clocks";
import { programs } from "@openimr/guidelines/programs";

/**
 * Raised where time is counted, or what is owed is told, in another way by the same rules: what code
 * does, no digest sees. owed-deadlines.test.ts fails where it was to be raised.
 */
const COUNTING = 1;

const LAST_DAY = CalendarDate.parse("9999-12-31");

/**
 * Version of what deadlines hang on beside the case: what was kept under another one is found anew. It
 * takes in every program's rules and holidays, and how days are counted.
 */
const rules = createHash("sha256")
  .update(
    JSON.stringify([
      COUNTING,
      programs.map(({ id, calendar, deadlines: own }) => [id, calendar, own]),
    ]),
  )
  .digest("hex")
  .slice(0, 16);

/**
 * What is still owed in a case, in the order of the process: what would be missed if nothing more were
 * done until the last day of the calendar. A right that somebody may use or not, and a time of which no
 * case tells whether it was met, are not owed.
 */
export function owedDeadlines(record: Case): NextDeadline[] {
  return deadlines(record, LAST_DAY).flatMap(({ rule, due, state }) => {
    if (due === null || state.is !== "missed" || state.on !== null) return [];
    const { id, title, actor, confidence } = rule;
    const latest = addDays(LAST_DAY, -state.by);
    return [{ rule: id, title, actor, due, latest, unverified: confidence === "unverified" }];
  });
}

/** What is due next in a case: of all that is still owed, what ends first. */
export function nextDeadline(record: Case): NextDeadline | null {
  return firstToEnd(owedDeadlines(record));
}

/** Of deadlines the one that ends first; the earlier one of the process where several do. */
export function firstToEnd(owed: readonly NextDeadline[]): NextDeadline | null {
  return owed.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))[0] ?? null;
}

/** How a repository finds what is due next in the cases that it keeps. */
export const deadlineFinder = { rules, nextDeadline };
