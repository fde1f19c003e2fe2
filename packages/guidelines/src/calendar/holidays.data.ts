import type { Holiday, weekdays } from "./holiday.ts";

const sundayOnMonday = "Sunday on Monday";

/**
 * The holidays that state offices or courts keep. None is checked against the law: the list is common
 * knowledge; the days are those of Government Code 6700, and what becomes of a Sunday or a Saturday is
 * 6701 (https://law.onecle.com/california/government/6701.html). Holidays of 6700 on which offices
 * stay open (Lincoln Day, Admission Day, Columbus Day, Good Friday afternoon and the later ones) are
 * left out, and so is Yom Kippur.
 */
export const holidayRows: readonly Holiday[] = [
  fixed("new-year", "New Year's Day", 1, 1),
  floating("king", "Dr. Martin Luther King, Jr. Day", { month: 1, weekday: "Monday", which: 3 }),
  floating("presidents", "Presidents' Day", { month: 2, weekday: "Monday", which: 3 }),
  { ...fixed("chavez", "Cesar Chavez Day", 3, 31), from: 2001 },
  floating("memorial", "Memorial Day", { month: 5, weekday: "Monday", which: "last" }),
  { ...fixed("juneteenth", "Juneteenth", 6, 19), from: 2023 },
  fixed("independence", "Independence Day", 7, 4),
  floating("labor", "Labor Day", { month: 9, weekday: "Monday", which: 1 }),
  {
    ...floating("native-american", "Native American Day", {
      month: 9,
      weekday: "Friday",
      which: 4,
    }),
    from: 2022,
  },
  {
    ...fixed("veterans", "Veterans Day", 11, 11),
    observed: "Sunday on Monday, Saturday on Friday",
  },
  floating("thanksgiving", "Thanksgiving Day", { month: 11, weekday: "Thursday", which: 4 }),
  floating(
    "day-after-thanksgiving",
    "the day after Thanksgiving",
    { month: 11, weekday: "Thursday", which: 4 },
    1,
  ),
  fixed("christmas", "Christmas Day", 12, 25),
];

function fixed(id: string, name: string, month: number, day: number): Holiday {
  return { ...row(id, name), on: { month, day }, observed: sundayOnMonday };
}

function floating(
  id: string,
  name: string,
  on: { month: number; weekday: (typeof weekdays)[number]; which: number | "last" },
  daysLater = 0,
): Holiday {
  return { ...row(id, name), on: { ...on, daysLater }, observed: "as it falls" };
}

function row(id: string, name: string) {
  return { id, name, from: null, until: null, confidence: "unverified" as const };
}
