import {
  type CalendarDate,
  type Case,
  type CaseStatus,
  daysBetween,
  type Program,
} from "@openimr/core";
import type { CalendarSettings } from "../calendar/business-days.ts";
import { programOf } from "../program/program-of.ts";
import {
  dayOfEvent,
  earliestDayOf,
  eventLabel,
  hasHappened,
  serviceOfEvent,
} from "./case-event.ts";
import { countTime } from "./count-time.ts";
import type { DeadlineRule } from "./deadline-rule.ts";
import { whyClockUntold, whyNotApplicable, whyRequestsUntold, whyUntold } from "./rule-applies.ts";

/**
 * Where a deadline stands. `running`: days left to and with the due date. `passed`: it is over, and no
 * case tells whether it was met. `missed`: `by` days, `on` the day of the late act, null while it is
 * still owed. `unknown` and `not_started` name the fact that is missing.
 */
export type DeadlineState =
  | { is: "not_applicable" | "not_started" | "paused" | "unknown"; reason: string }
  | { is: "running"; daysLeft: number }
  | { is: "met"; on: CalendarDate }
  | { is: "missed"; by: number; on: CalendarDate | null }
  | { is: "passed"; by: number };

/** A deadline of one case: the rule, the due date, how it was counted, and where it stands. */
export type Deadline = {
  rule: DeadlineRule;
  due: CalendarDate | null;
  counted: string | null;
  state: DeadlineState;
};

/**
 * Every deadline of the case's program as it stands on a day; none where the program is not known. Only
 * what the case holds is used: a fact that is missing makes a deadline not started or unknown, and is
 * named.
 */
export function deadlines(
  record: Case,
  asOf: CalendarDate,
  calendar: CalendarSettings = programOf(record.program).calendar,
): Deadline[] {
  return [...versionsById(record.program).values()].map((versions) =>
    deadline(versions, { record, asOf, calendar, clock: "told" }),
  );
}

/**
 * The deadlines of which a case does not tell whether they or others run, because it does not tell its
 * priority or whether it is about drugs of the formulary alone: each as it would stand if it ran.
 */
export function possibleDeadlines(record: Case, asOf: CalendarDate): Deadline[] {
  const { calendar } = programOf(record.program);
  return [...versionsById(record.program).values()].flatMap((versions) => {
    const possible = deadline(versions, { record, asOf, calendar, clock: "supposed" });
    return whyClockUntold(possible.rule, record) === null ? [] : [possible];
  });
}

/** One deadline of a case on a day, by the id of its rule; null where its program has none of that id. */
export function deadlineOf(
  id: string,
  { record, asOf }: Pick<Question, "record" | "asOf">,
): Deadline | null {
  const versions = versionsById(record.program).get(id);
  const { calendar } = programOf(record.program);
  return versions === undefined
    ? null
    : deadline(versions, { record, asOf, calendar, clock: "told" });
}

/** What a deadline's rule says on a day in a program; null where that has none for it. */
export function deadlineRuleOn(
  id: string,
  { program, day }: { program: Program; day: CalendarDate },
): DeadlineRule | null {
  const versions = versionsById(program).get(id);
  return versions?.find((version) => isInForce(version, day)) ?? null;
}

type Versions = readonly [DeadlineRule, ...DeadlineRule[]];

/** The deadlines of a program, each with its versions. */
function versionsById(program: Program): ReadonlyMap<string, Versions> {
  const { deadlines: rules } = programOf(program);
  const grouped = known.get(rules) ?? grouping(rules);
  known.set(rules, grouped);
  return grouped;
}

function grouping(rules: readonly DeadlineRule[]): ReadonlyMap<string, Versions> {
  const grouped = new Map<string, Versions>();
  for (const rule of rules) {
    const before = grouped.get(rule.id);
    grouped.set(rule.id, before === undefined ? [rule] : [...before, rule]);
  }
  return grouped;
}

const known = new WeakMap<readonly DeadlineRule[], ReadonlyMap<string, Versions>>();

/** `clock`: whether a rule counts only where the case tells that it runs, and not another in its place. */
type Question = {
  record: Case;
  asOf: CalendarDate;
  calendar: CalendarSettings;
  clock: "told" | "supposed";
};

function deadline(versions: Versions, question: Question): Deadline {
  const { record, asOf, calendar, clock } = question;
  const [first] = versions;
  const start = dayOfEvent(record, first.runsFrom);
  const rule = versions.find((each) => isInForce(each, start ?? asOf));
  if (rule === undefined) {
    const reason = `the rule holds from ${first.inForce.from} on`;
    return notCounted(first, { is: "not_applicable", reason });
  }
  const reason = whyNotApplicable(rule, record);
  if (reason !== null) return notCounted(rule, { is: "not_applicable", reason });
  const untold =
    clock === "told" ? whyUntold(rule, record) : (rule.untold ?? whyRequestsUntold(rule, record));
  if (untold !== null) return notCounted(rule, { is: "unknown", reason: untold });
  if (start === null) return notCounted(rule, beforeStart(rule, question));
  const servedBy = serviceOfEvent(record, rule.runsFrom);
  const { due, latest, words } = countTime(rule, start, { servedBy, calendar });
  return { rule, due, counted: words, state: stateOf(rule, { due, latest, words }, question) };
}

function isInForce({ inForce }: DeadlineRule, day: CalendarDate): boolean {
  return (inForce.from ?? day) <= day && day <= (inForce.until ?? day);
}

function notCounted(rule: DeadlineRule, state: DeadlineState): Deadline {
  return { rule, due: null, counted: null, state };
}

/** The state of a deadline whose first day is not known, with the earliest that it can end. */
function beforeStart(rule: DeadlineRule, { record, calendar }: Question): DeadlineState {
  const label = eventLabel(rule.runsFrom);
  const earliest = earliestDayOf(record, rule.runsFrom);
  const happened = hasHappened(record, rule.runsFrom);
  const missing = happened ? `the day of ${label} is not known` : `nothing tells of ${label}`;
  if (earliest === null) return { is: happened ? "unknown" : "not_started", reason: missing };
  const { due } = countTime({ ...rule, extension: null }, earliest, { servedBy: null, calendar });
  const reason = `${missing}; it is not before ${earliest}, so that the time does not end before ${due}`;
  return { is: happened ? "unknown" : "not_started", reason };
}

function stateOf(
  rule: DeadlineRule,
  { due, latest, words }: { due: CalendarDate; latest: CalendarDate; words: string },
  { record, asOf }: Question,
): DeadlineState {
  const { metBy } = rule;
  const done = metBy === null ? null : dayOfEvent(record, metBy);
  if (done !== null) {
    if (done <= due) return { is: "met", on: done };
    if (done > latest) return { is: "missed", by: daysBetween(latest, done), on: done };
    return { is: "unknown", reason: `whether ${done} was in time hangs on the service: ${words}` };
  }
  if (metBy !== null && hasHappened(record, metBy)) {
    return { is: "unknown", reason: `the day of ${eventLabel(metBy)} is not known` };
  }
  if (rule.pausedIn.includes(record.status)) {
    return { is: "paused", reason: pauses[record.status] ?? "the case is paused" };
  }
  if (asOf <= due) return { is: "running", daysLeft: daysBetween(asOf, due) };
  if (asOf <= latest) {
    return { is: "unknown", reason: `whether it is over hangs on the service: ${words}` };
  }
  const by = daysBetween(latest, asOf);
  return metBy === null ? { is: "passed", by } : { is: "missed", by, on: null };
}

const pauses: Partial<Record<CaseStatus, string>> = {
  deferred_liability: "the review is deferred until liability is resolved",
  appealed: "the determination is appealed",
  remanded: "the determination is being reviewed anew",
};
