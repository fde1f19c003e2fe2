import { createHash } from "node:crypto";
import { addDays, CalendarDate, type Case, type NextDeadline } from "@openimr/core";
import { type Deadline, deadlines, possibleDeadlines } from "@openimr/guidelines/clocks";
import { programs } from "@openimr/guidelines/programs";

/**
 * Raised where time is counted, or what is owed is told, in another way by the same rules: what code
 * does, no digest sees. owed-deadlines.test.ts fails where it was to be raised.
 */
const COUNTING = 2;

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
  return deadlines(record, LAST_DAY).flatMap((deadline) => owed(deadline) ?? []);
}

/**
 * What is due next in a case: of all that is owed, what ends first. Where the case does not tell which
 * of several clocks runs for an act, one of them is owed: from the end of the first to that of the last.
 */
export function nextDeadline(record: Case): NextDeadline | null {
  return firstToEnd([...owedDeadlines(record), ...owedByOneClock(record)]);
}

function owed({ rule, due, state }: Deadline): NextDeadline | null {
  if (due === null || state.is !== "missed" || state.on !== null) return null;
  const { id, title, actor, confidence } = rule;
  const latest = addDays(LAST_DAY, -state.by);
  return { rule: id, title, actor, due, latest, unverified: confidence === "unverified" };
}

/** What is owed by one or another of the clocks that run for the same act, as one deadline for each act. */
function owedByOneClock(record: Case): NextDeadline[] {
  const byAct = Map.groupBy(possibleDeadlines(record, LAST_DAY), ({ rule }) => rule.metBy);
  return [...byAct.values()].flatMap((clocks) => {
    const possible = clocks.flatMap((clock) => owed(clock) ?? []).toSorted(byDue);
    const [first] = possible;
    if (first === undefined) return [];
    const title = possible.map((each) => each.title).join(", or: ");
    const [latest = first.latest] = possible
      .map((each) => each.latest)
      .toSorted()
      .toReversed();
    return [{ ...first, title, latest, unverified: possible.some((each) => each.unverified) }];
  });
}

/** Of deadlines the one that ends first; the earlier one of the process where several do. */
function firstToEnd(deadlines: readonly NextDeadline[]): NextDeadline | null {
  return deadlines.toSorted(byDue)[0] ?? null;
}

function byDue(a: NextDeadline, b: NextDeadline): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
}

/** How a repository finds what is due next in the cases that it keeps. */
export const deadlineFinder = { rules, nextDeadline };
