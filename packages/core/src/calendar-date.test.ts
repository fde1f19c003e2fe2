import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  CalendarDate,
  calendarDate,
  dayNumber,
  dayOfWeek,
  daysBetween,
  formatUsDate,
  readDate,
  withUsDates,
  yearsBetween,
} from "./calendar-date.ts";

const anyDate = fc
  .date({ min: new Date("0100-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => CalendarDate.parse(date.toISOString().slice(0, 10)));

test.each([["2014-02-29"], ["2014-13-01"], ["0000-01-01"], ["08/19/2014"], ["2014-8-9"], [""]])(
  "%j is refused as a calendar date",
  (text) => {
    expect(CalendarDate.safeParse(text).success).toBe(false);
  },
);

test("a day that does not exist is null, one that does is written with leading zeros", () => {
  expect(calendarDate(2015, 2, 29)).toBeNull();
  expect(calendarDate(2016, 2, 29)).toBe("2016-02-29");
  expect(calendarDate(1997, 1, 5)).toBe("1997-01-05");
});

test("day numbers agree with the platform's own count of days for every date", () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(dayNumber(date)).toBe(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
    }),
  );
});

test("days between two dates change sign when the dates are exchanged", () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      expect(daysBetween(a, b)).toBe(0 - daysBetween(b, a));
    }),
  );
});

test("a date moved by days lies so many days away, and on the weekday the platform gives it", () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -30_000, max: 30_000 }), (date, days) => {
      const moved = addDays(date, days);
      fc.pre(moved > "0001-01-01" && moved < "9999-12-31");
      expect(daysBetween(date, moved)).toBe(days);
      expect(dayOfWeek(moved)).toBe(new Date(`${moved}T00:00:00Z`).getUTCDay());
    }),
  );
});

test("a date is moved no further than the calendar goes", () => {
  const [first, last] = [CalendarDate.parse("0001-01-02"), CalendarDate.parse("9999-12-30")];
  expect([addDays(first, -1), addDays(first, -9), addDays(last, 1), addDays(last, 9e9)]).toEqual([
    "0001-01-01",
    "0001-01-01",
    "9999-12-31",
    "9999-12-31",
  ]);
  expect(addMonths(last, 12)).toBe("9999-12-31");
});

test.each([
  ["2014-01-31", 1, "2014-02-28"],
  ["2016-01-31", 1, "2016-02-29"],
  ["2016-02-29", 12, "2017-02-28"],
  ["2014-08-26", 12, "2015-08-26"],
  ["2014-12-01", 1, "2015-01-01"],
])("%s and %i months is %s", (date, months, there) => {
  expect(addMonths(CalendarDate.parse(date), months)).toBe(there);
});

test("a year is completed on its anniversary and not on the day before", () => {
  const injury = CalendarDate.parse("1997-10-29");
  expect(yearsBetween(injury, CalendarDate.parse("2014-10-28"))).toBe(16);
  expect(yearsBetween(injury, CalendarDate.parse("2014-10-29"))).toBe(17);
});

test("letters print the month first", () => {
  expect(formatUsDate(CalendarDate.parse("2014-08-09"))).toBe("08/09/2014");
});

test.each([
  ["08/19/2014", "2014-08-19"],
  [" 8-9-14 ", "2014-08-09"],
  ["9-9-99", "1999-09-09"],
  ["2014-08-19", "2014-08-19"],
  ["02/30/2014", null],
  ["August", null],
])("%j is read as %j", (text, date) => {
  expect(readDate(text)).toBe(date);
});

test("every date is read back from the way letters print it", () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(readDate(formatUsDate(date))).toBe(date);
    }),
  );
});

test("days in a text are put as letters print them, and what is no day stays", () => {
  expect(withUsDates("30 days from 2026-10-27: 2026-11-26, not 2026-02-30 or 12026-10-271")).toBe(
    "30 days from 10/27/2026: 11/26/2026, not 2026-02-30 or 12026-10-271",
  );
});
