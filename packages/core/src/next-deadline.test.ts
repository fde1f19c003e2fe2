import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, CalendarDate } from "./calendar-date.ts";
import { timeLeft, timeLeftInWords } from "./next-deadline.ts";

const due = CalendarDate.parse("2026-03-31");
const latest = CalendarDate.parse("2026-04-05");

test.each([
  ["2026-03-29", { is: "running", days: 2 }],
  ["2026-03-31", { is: "running", days: 0 }],
  ["2026-04-01", { is: "unsure" }],
  ["2026-04-05", { is: "unsure" }],
  ["2026-04-06", { is: "overdue", days: 1 }],
])("on %s of a time that ends on 31 March or, by the service, on 5 April", (day, left) => {
  expect(timeLeft({ due, latest }, CalendarDate.parse(day))).toEqual(left);
});

test("a time whose end is known runs to and with its last day and is over on the next", () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      const left = timeLeft({ due, latest: due }, addDays(due, days));
      expect(left).toEqual(
        days <= 0 ? { is: "running", days: Math.abs(days) } : { is: "overdue", days },
      );
    }),
  );
});

test.each([
  [{ is: "running", days: 0 } as const, "today"],
  [{ is: "running", days: 1 } as const, "tomorrow"],
  [{ is: "running", days: 1234 } as const, "in 1,234 days"],
  [{ is: "unsure" } as const, "may be overdue"],
  [{ is: "overdue", days: 1 } as const, "overdue by 1 day"],
])("the time left of %j is %j", (left, words) => {
  expect(timeLeftInWords(left)).toBe(words);
});
