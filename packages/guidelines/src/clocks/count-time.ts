import {
  addDays,
  addMonths,
  type CalendarDate,
  dayOfWeek,
  daysBetween,
  type ServiceMethod,
} from "@openimr/core";
import {
  addBusinessDays,
  type CalendarSettings,
  closedBecause,
  nextBusinessDay,
} from "../calendar/business-days.ts";
import { weekdays } from "../calendar/holiday.ts";
import type { DeadlineRule, ServiceExtension } from "./deadline-rule.ts";

/**
 * When a time ends, and in words how it was counted. `latest` is later than `due` where it is not
 * known by how much the service lengthens the time.
 */
export type CountedTime = { due: CalendarDate; latest: CalendarDate; words: string };

/** The law's last days: a Saturday is none, whatever the settings say of business days. */
const LAST_DAYS = { saturday: "closed" } as const;

/** Counts a rule's time from a day. The day itself is not counted. */
export function countTime(
  rule: Pick<DeadlineRule, "number" | "unit" | "extension">,
  from: CalendarDate,
  { servedBy, calendar }: { servedBy: ServiceMethod | null; calendar: CalendarSettings },
): CountedTime {
  const { number, unit, extension } = rule;
  switch (unit) {
    case "calendar":
      return countCalendarDays({ number, extension }, from, { servedBy, calendar });
    case "business":
    case "working": {
      const due = addBusinessDays(from, number, calendar);
      const words = `${plural(number, `${unit} day`)} from ${from}${leftOut(from, due, calendar)}: ${due}; that is ${weekdayOf(due)}`;
      return { due, latest: due, words };
    }
    case "hours": {
      const due = addDays(from, Math.ceil(number / 24));
      const words = `${number} hours from ${from}, of which the day alone is known: ${due}; that is ${weekdayOf(due)}`;
      return { due, latest: due, words };
    }
    case "months": {
      const due = addMonths(from, number);
      const words = `${plural(number, "month")} from ${from}: ${due}; that is ${weekdayOf(due)}`;
      return { due, latest: due, words };
    }
  }
}

function countCalendarDays(
  { number, extension }: { number: number; extension: ServiceExtension | null },
  from: CalendarDate,
  { servedBy, calendar }: { servedBy: ServiceMethod | null; calendar: CalendarSettings },
): CountedTime {
  const added = servedBy === null ? null : (extension?.[servedBy] ?? null);
  const most = Math.max(
    ...[extension?.mail, extension?.electronic, extension?.fax].map((n) => n ?? 0),
  );
  const lastDay = (days: number) =>
    nextBusinessDay(addDays(from, days), { ...calendar, ...LAST_DAYS });
  const counted = number + (added ?? 0);
  const falls = addDays(from, counted);
  const due = lastDay(counted);
  const rolled =
    falls === due
      ? `${due}; that is ${weekdayOf(due)}`
      : `${falls}, which is ${closedBecause(falls, { ...calendar, ...LAST_DAYS })}; the next business day is ${due}, ${weekdayOf(due)}`;
  const service =
    added === null || added === 0 ? "" : `, service ${serviceWords(servedBy)} adds ${added}`;
  const words = `${plural(number, "day")} from ${from}${service}: ${rolled}`;
  if (extension === null || added !== null) return { due, latest: due, words };
  const latest = lastDay(number + most);
  const why =
    servedBy === null
      ? "how it was served is not known"
      : `whether service ${serviceWords(servedBy)} adds days is not settled`;
  return { due, latest, words: `${words}; ${why}, and with ${most} more days it is ${latest}` };
}

/** The closed days of a span that are no weekend, as in ", without Labor Day (2014-09-01)". */
function leftOut(from: CalendarDate, to: CalendarDate, calendar: CalendarSettings): string {
  const days = Array.from({ length: daysBetween(from, to) }, (_, index) =>
    addDays(from, index + 1),
  );
  const closed = days.flatMap((day) => {
    const because = closedBecause(day, calendar);
    return because === null ? [] : [{ day, because }];
  });
  const isWeekend = (because: string) => /^a S/.test(because);
  const names = closed
    .filter(({ because }) => !isWeekend(because))
    .map(({ day, because }) => `${because} (${day})`);
  const weekend = calendar.saturday === "open" ? "Sundays" : "Saturdays and Sundays";
  const all = [...(closed.some(({ because }) => isWeekend(because)) ? [weekend] : []), ...names];
  return all.length === 0 ? "" : `, without ${all.join(", ")}`;
}

function weekdayOf(date: CalendarDate): string {
  return `a ${weekdays[dayOfWeek(date)]}`;
}

function serviceWords(method: ServiceMethod | null): string {
  return method === "electronic" ? "by electronic means" : `by ${method}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
