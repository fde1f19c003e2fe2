import { CalendarDate, NextDeadline } from "@openimr/core";
import { expect, test } from "vitest";
import { dueText } from "./due-text.ts";

const next = NextDeadline.parse({
  rule: "determination",
  title: "Determination",
  actor: "review_organization",
  due: "2026-03-10",
  latest: "2026-03-15",
  unverified: true,
});

test.each([
  ["2026-03-01", "in 9 days"],
  ["2026-03-09", "tomorrow"],
  ["2026-03-10", "today"],
  ["2026-03-11", "may be overdue"],
  ["2026-03-15", "may be overdue"],
  ["2026-03-16", "overdue by 1 day"],
  ["2029-03-15", "overdue by 1,096 days"],
])(
  "on %s what is due on the 10th, or by the way of service on the 15th, is said to be %s",
  (day, words) => {
    expect(dueText(next, CalendarDate.parse(day))).toBe(words);
  },
);

test("of a case that owes nothing nothing is said", () => {
  expect(dueText(null, CalendarDate.parse("2026-03-01"))).toBe("");
});
