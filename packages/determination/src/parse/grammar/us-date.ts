import { type CalendarDate, calendarDate } from "@openimr/core";

/**
 * Pattern of a date as letters write it: `08/19/2014`, `8-19-14`, `10/29/1997`. A two-digit year
 * belongs to the century that makes it the latest year up to 2049.
 */
export const US_DATE = "(?<![\\d/-])\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})(?![\\d/-])";

/** The day that such a text names, or null where there is no such day. */
export function readUsDate(text: string): CalendarDate | null {
  const match = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\s*$/.exec(text);
  if (match === null) return null;
  const year = Number(match[3]);
  const full = match[3]?.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year;
  return calendarDate(full, Number(match[1]), Number(match[2]));
}
