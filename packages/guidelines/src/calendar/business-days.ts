import { addDays, type CalendarDate, dayOfWeek } from "@openimr/core";
import { z } from "zod";
import { weekdays } from "./holiday.ts";
import { holidaysOf } from "./holidays.ts";

/**
 * What is open in the law. Civil Code 7 and 9 name Sundays and holidays alone; whether a Saturday, and
 * the day after Thanksgiving, count as business days has been litigated.
 */
export const CalendarSettings = z.strictObject({
  saturday: z.enum(["closed", "open"]),
  dayAfterThanksgiving: z.enum(["closed", "open"]),
});
export type CalendarSettings = z.infer<typeof CalendarSettings>;

/** Saturdays and the day after Thanksgiving are no business days: the latest of the possible due dates. */
export const usualCalendar: CalendarSettings = {
  saturday: "closed",
  dayAfterThanksgiving: "closed",
};

/** Why a day is no business day, as in "a Sunday" or "Labor Day"; null for one that is. */
export function closedBecause(
  date: CalendarDate,
  settings: CalendarSettings = usualCalendar,
): string | null {
  const kept = holidaysOf(Number(date.slice(0, 4))).find(
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
  settings: CalendarSettings = usualCalendar,
): CalendarDate {
  let day = date;
  for (let left = days; left > 0; left -= 1) day = nextBusinessDay(addDays(day, 1), settings);
  return day;
}

/** How many business days lie behind `from` up to and with `to`; 0 where `to` is not later. */
export function businessDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  settings: CalendarSettings = usualCalendar,
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
  settings: CalendarSettings = usualCalendar,
): CalendarDate {
  let day = date;
  while (closedBecause(day, settings) !== null) day = addDays(day, 1);
  return day;
}
