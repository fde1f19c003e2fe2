import type { NextDeadline } from "@openimr/client";
import { CalendarDate } from "@openimr/core";
import { expect, test } from "vitest";
import { dueInWords } from "./due-in-words.ts";

const program = "ca-wc-imr";
const next: NextDeadline = {
  rule: "determination",
  title: "Determination in a regular review",
  actor: "review_organization",
  due: "2026-03-31",
  latest: "2026-03-31",
  unverified: false,
};

test.each([
  ["2025-03-31", "in 365 days", "later"],
  ["2026-03-27", "in 4 days", "later"],
  ["2026-03-28", "in 3 days", "soon"],
  ["2026-03-30", "tomorrow", "soon"],
  ["2026-03-31", "today", "soon"],
  ["2026-04-01", "overdue by 1 day", "over"],
  ["2029-04-01", "overdue by 1,097 days", "over"],
])("on %s what is due on 31 March is due %s", (day, words, urgency) => {
  const { title, ...said } = dueInWords(next, { program, asOf: CalendarDate.parse(day) });
  expect(said).toEqual({ words, urgency });
  expect(title).toBe("03/31/2026: Determination in a regular review (Review organization)");
});

test("what hangs on the service is not called overdue before its latest day is over", () => {
  const either = { ...next, latest: "2026-04-05", unverified: true };
  const on = (day: string) => dueInWords(either, { program, asOf: CalendarDate.parse(day) });
  expect(on("2026-04-05").words).toBe("may be overdue");
  expect(on("2026-04-06").words).toBe("overdue by 1 day");
  expect(on("2026-04-06").title).toMatch(
    /^03\/31\/2026, or 04\/05\/2026 at the latest: .*unverified$/,
  );
});

test("whoever denied the treatment is called as in the program, or neutrally in one that is not known", () => {
  const owing = { ...next, actor: "claims_administrator" as const };
  const asOf = CalendarDate.parse("2026-03-31");
  expect(dueInWords(owing, { program, asOf }).title).toMatch(/\(Claims Administrator\)$/);
  expect(dueInWords(owing, { program: "not-known", asOf }).title).toMatch(/\(Payer\)$/);
});
