import { addDays, CalendarDate, dayOfWeek, daysBetween } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addBusinessDays,
  businessDaysBetween,
  type CalendarSettings,
  californiaCalendar,
  closedBecause,
  nextBusinessDay,
} from "./business-days.ts";
import { californiaHolidays, holidaysOf } from "./holidays.ts";

const day = (text: string) => CalendarDate.parse(text);
const anyDay = fc
  .integer({ min: 0, max: 365 * 30 })
  .map((days) => addDays(day("2005-01-01"), days));
const anySettings = fc.record({
  holidays: fc.constantFrom(californiaHolidays, [], californiaHolidays.slice(0, 2)),
  saturday: fc.constantFrom("closed" as const, "open" as const),
  dayAfterThanksgiving: fc.constantFrom("closed" as const, "open" as const),
});

test.each([
  ["2014-08-26", null],
  ["2014-08-30", "a Saturday"],
  ["2014-08-31", "a Sunday"],
  ["2014-09-01", "Labor Day"],
  ["2014-11-27", "Thanksgiving Day"],
  ["2014-11-28", "the day after Thanksgiving"],
  ["2016-12-25", "Christmas Day"],
  ["2016-12-26", "Christmas Day (observed)"],
  ["2013-04-01", "Cesar Chavez Day (observed)"],
  ["2017-11-10", "Veterans Day (observed)"],
  ["2022-06-20", null],
  ["2023-06-19", "Juneteenth"],
  ["2021-09-24", null],
  ["2022-09-23", "Native American Day"],
  ["2026-01-19", "Dr. Martin Luther King, Jr. Day"],
  ["2026-02-16", "Presidents' Day"],
  ["2026-05-25", "Memorial Day"],
])("%s is closed because it is %j", (date, because) => {
  expect(closedBecause(day(date))).toBe(because);
});

test("a Saturday and the day after Thanksgiving are open where the settings say so", () => {
  const open: CalendarSettings = {
    ...californiaCalendar,
    saturday: "open",
    dayAfterThanksgiving: "open",
  };
  expect(closedBecause(day("2014-08-30"), open)).toBeNull();
  expect(closedBecause(day("2014-11-28"), open)).toBeNull();
  expect(addBusinessDays(day("2014-08-29"), 2)).toBe("2014-09-03");
  expect(addBusinessDays(day("2014-08-29"), 2, open)).toBe("2014-09-02");
});

test("a day is a holiday by the table that is asked, whatever was asked before", () => {
  const none: CalendarSettings = { ...californiaCalendar, holidays: [] };
  expect(closedBecause(day("2014-09-01"))).toBe("Labor Day");
  expect(closedBecause(day("2014-09-01"), none)).toBeNull();
  expect(closedBecause(day("2014-09-01"))).toBe("Labor Day");
  expect(closedBecause(day("2014-08-31"), none)).toBe("a Sunday");
});

test("every holiday of a year is observed once, on a day of its own, never on a Sunday", () => {
  for (let year = 1990; year <= 2060; year += 1) {
    const observed = holidaysOf(year).map((each) => each.observed);
    expect(new Set(observed).size).toBe(observed.length);
    for (const { falls, observed: on } of holidaysOf(year)) {
      expect(dayOfWeek(on)).not.toBe(0);
      expect(Math.abs(daysBetween(falls, on))).toBeLessThanOrEqual(1);
      expect(on.slice(0, 4)).toBe(String(year));
    }
  }
});

test("days counted on are counted back, whatever the settings", () => {
  fc.assert(
    fc.property(anyDay, fc.nat({ max: 300 }), anySettings, (from, days, settings) => {
      const to = addBusinessDays(from, days, settings);
      expect(businessDaysBetween(from, to, settings)).toBe(days);
      if (days > 0) expect(closedBecause(to, settings)).toBeNull();
    }),
  );
});

test("later starts and more days never end earlier", () => {
  fc.assert(
    fc.property(anyDay, fc.nat({ max: 60 }), fc.nat({ max: 60 }), (from, days, more) => {
      expect(addBusinessDays(from, days + more) >= addBusinessDays(from, days)).toBe(true);
      const later = addDays(from, more);
      expect(addBusinessDays(later, days) >= addBusinessDays(from, days)).toBe(true);
    }),
  );
});

test("the next business day is one, and no business day lies before it", () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const next = nextBusinessDay(date);
      expect(closedBecause(next, californiaCalendar)).toBeNull();
      expect(businessDaysBetween(addDays(date, -1), next)).toBe(1);
    }),
  );
});

test("counting ends at the end of the calendar", () => {
  expect(addBusinessDays(day("9999-12-31"), 5)).toBe("9999-12-31");
});
