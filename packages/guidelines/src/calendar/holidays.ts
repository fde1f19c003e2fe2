import { addDays, type CalendarDate, calendarDate, dayOfWeek } from "@openimr/core";
import { z } from "zod";
import { Holiday, weekdays } from "./holiday.ts";
import { holidayRows } from "./holidays.data.ts";

/** The holidays of the State of California. */
export const californiaHolidays: readonly Holiday[] = z.array(Holiday).parse(holidayRows);

/** A holiday in one year: the day it falls on, and the day on which offices are closed for it. */
export type HolidayInYear = { holiday: Holiday; falls: CalendarDate; observed: CalendarDate };

/** The holidays of a table in a year, in the order in which they are observed. */
export function holidaysOf(
  year: number,
  holidays: readonly Holiday[] = californiaHolidays,
): readonly HolidayInYear[] {
  const byYear = known.get(holidays) ?? new Map<number, readonly HolidayInYear[]>();
  known.set(holidays, byYear);
  const reckoned = byYear.get(year);
  if (reckoned !== undefined) return reckoned;
  const all = holidays
    .filter(({ from, until }) => (from ?? year) <= year && year <= (until ?? year))
    .flatMap((holiday) => {
      const falls = dayOf(holiday, year);
      return falls === null ? [] : [{ holiday, falls, observed: observedOn(holiday, falls) }];
    })
    .toSorted((a, b) => (a.observed < b.observed ? -1 : 1));
  byYear.set(year, all);
  return all;
}

const known = new WeakMap<readonly Holiday[], Map<number, readonly HolidayInYear[]>>();

function dayOf({ on }: Holiday, year: number): CalendarDate | null {
  if ("day" in on) return calendarDate(year, on.month, on.day);
  const first = calendarDate(year, on.month, 1);
  if (first === null) return null;
  const ahead = (weekdays.indexOf(on.weekday) - dayOfWeek(first) + 7) % 7;
  if (on.which !== "last") return addDays(first, ahead + (on.which - 1) * 7 + on.daysLater);
  const fifth = addDays(first, ahead + 28);
  const isInMonth = Number(fifth.slice(5, 7)) === on.month;
  return addDays(isInMonth ? fifth : addDays(first, ahead + 21), on.daysLater);
}

function observedOn({ observed }: Holiday, falls: CalendarDate): CalendarDate {
  const weekday = weekdays[dayOfWeek(falls)];
  if (weekday === "Sunday" && observed !== "as it falls") return addDays(falls, 1);
  if (weekday === "Saturday" && observed === "Sunday on Monday, Saturday on Friday") {
    return addDays(falls, -1);
  }
  return falls;
}
