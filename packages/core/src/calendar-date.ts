import { z } from "zod";

const noSuchDay = "is not a day that exists; write it as YYYY-MM-DD";

/**
 * A day in the Gregorian calendar, `YYYY-MM-DD`, without time or zone; the first year is 0001. A legal
 * date is a day, not an instant: it is never turned into a `Date`.
 */
export const CalendarDate = z.iso
  .date(noSuchDay)
  .refine((text) => !text.startsWith("0000"), noSuchDay)
  .brand("CalendarDate")
  .meta({
    id: "CalendarDate",
    description: "A day, YYYY-MM-DD, without a time zone.",
  });
export type CalendarDate = z.infer<typeof CalendarDate>;

const noSuchMoment = "is not a moment in time; write it as YYYY-MM-DDThh:mm:ssZ";

/** A moment in time, ISO 8601 in UTC with a trailing Z; the first year is 0001. */
export const Instant = z.iso
  .datetime(noSuchMoment)
  .refine((text) => !text.startsWith("0000"), noSuchMoment)
  .brand("Instant")
  .meta({ id: "Instant", description: "A moment, ISO 8601 UTC." });
export type Instant = z.infer<typeof Instant>;

/** Year, month (1-12) and day (1-31) as a `CalendarDate`, or null where no such day exists. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const parsed = CalendarDate.safeParse(text);
  return parsed.success ? parsed.data : null;
}

/** Number of days since 1970-01-01; negative before. */
export function dayNumber(date: CalendarDate): number {
  const [year, month, day] = parts(date);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/**
 * The day that lies so many days behind a date, or before it where the number is negative; the
 * calendar's first or last day (0001-01-01, 9999-12-31) where it would lie beyond.
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const number = dayNumber(date) + days;
  return dateOfDayNumber(Math.min(Math.max(number, FIRST_DAY), LAST_DAY)) ?? date;
}

/**
 * The same day of the month so many months later, or the last day of that month where it has no such
 * day; the calendar's last day where it would lie beyond.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = parts(date);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  for (let toDay = day; toDay >= 28; toDay -= 1) {
    const there = calendarDate(toYear, toMonth, toDay);
    if (there !== null) return there;
  }
  return calendarDate(toYear, toMonth, day) ?? addDays(date, LAST_DAY);
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(date: CalendarDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** 0001-01-01 and 9999-12-31 as day numbers. */
const FIRST_DAY = -719162;
const LAST_DAY = 2932896;

function dateOfDayNumber(number: number): CalendarDate | null {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return calendarDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Completed years from `from` to `to`, as a person's age is counted; negative when `to` is earlier. */
export function yearsBetween(from: CalendarDate, to: CalendarDate): number {
  const [fromYear, fromMonth, fromDay] = parts(from);
  const [toYear, toMonth, toDay] = parts(to);
  const reached = toMonth > fromMonth || (toMonth === fromMonth && toDay >= fromDay);
  return toYear - fromYear - (reached ? 0 : 1);
}

/**
 * The day that a text such as `08/19/2014`, `8-19-14` or `2014-08-19` names, or null where it names
 * none. A two-digit year is the latest one up to 2049.
 */
export function readDate(text: string): CalendarDate | null {
  if (/^\s*\d{4}-/.test(text)) return CalendarDate.safeParse(text.trim()).data ?? null;
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\s*$/.exec(text);
  if (match === null) return null;
  const year = Number(match[3]);
  const full = match[3]?.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year;
  return calendarDate(full, Number(match[1]), Number(match[2]));
}

/** The date as the letters print it, `MM/DD/YYYY`. */
export function formatUsDate(date: CalendarDate): string {
  const [year, month, day] = parts(date);
  return `${pad(month, 2)}/${pad(day, 2)}/${pad(year, 4)}`;
}

/** A text in which every day that is written `YYYY-MM-DD` stands as the letters print it. */
export function withUsDates(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => {
    const date = CalendarDate.safeParse(day);
    return date.success ? formatUsDate(date.data) : day;
  });
}

function parts(date: CalendarDate): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
