import { addDays, type CalendarDate, dayOfWeek } from "@openimr/core";
import { type Holiday, weekdays } from "./holiday.ts";
import { californiaHolidays, holidaysOf } from "./holidays.ts";

/**
 * The holidays that are kept, and what is open in the law. Of California, Civil Code 7 and 9 name
 * Sundays and holidays alone; whether a Saturday, and the day after Thanksgiving, count as business
 * days has been litigated.
 */
export type CalendarSettings = {
  saturday: "closed" | "open";
  dayAfterThanksgiving: "closed" | "open";
  holidays: readonly Holiday[];
};

/**
 * The calendar of California: Saturdays and the day after Thanksgiving are no business days, which is
 * the latest of the possible due dates.
 */
export const californiaCalendar: CalendarSettings = {
  saturday: "closed",
  dayAfterThanksgiving: "closed",
  holidays: californiaHolidays,
};

/** Why a day is no business day, as in "a Sunday" or "Labor Day"; null for one that is. */
export function closedBecause(
  date: CalendarDate,
  settings: CalendarSettings = californiaCalendar,
): string | null {
  const kept = holidaysOf(Number(date.slice(0, 4)), settings.holidays).find(
    ({ holiday, falls, observed }) =>
      (observed === date || falls === date) &&
      !(holiday.id === "day-after-thanksgiving" && settings.dayAfterThanksgiving === "open"),
  );
  if (kept !== undefined) {
    return kept.observed === kept.falls || kept.falls === date
      ? kept.holiday.name
      : `${kept.holiday.name} (observed)`;
  }
  const weekday = weekdays[dayOfWeek(date)];
  const isClosed =
    weekday === "Sunday" || (weekday === "Saturday" && settings.saturday === "closed");
  return isClosed ? `a ${weekday}` : null;
}

/** The business day that is so many business days behind a date; the date itself is not counted. */
export function addBusinessDays(
  date: CalendarDate,
  days: number,
  settings: CalendarSettings = californiaCalendar,
): CalendarDate {
  let day = date;
  for (let left = days; left > 0; left -= 1) day = nextBusinessDay(addDays(day, 1), settings);
  return day;
}

/** How many business days lie behind `from` up to and with `to`; 0 where `to` is not later. */
export function businessDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  settings: CalendarSettings = californiaCalendar,
): number {
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (closedBecause(day, settings) === null) count += 1;
  }
  return count;
}

/** The date itself where it is a business day, else the first one behind it. */
export function nextBusinessDay(
  date: CalendarDate,
  settings: CalendarSettings = californiaCalendar,
): CalendarDate {
  let day = date;
  while (closedBecause(day, settings) !== null) day = addDays(day, 1);
  return day;
}
