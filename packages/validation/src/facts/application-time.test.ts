import { expect, test } from "vitest";
import { day, soundCase } from "../sound-case.ts";
import { lastDayToApply } from "./application-time.ts";

test.each([
  ["application", "2015-03-02", "2015-04-06"],
  ["application", "2015-03-07", "2015-04-13"],
  ["application-formulary", "2019-03-02", "2019-03-18"],
] as const)("of the %s on a decision of %s the last day is %s", (id, served, last) => {
  const record = soundCase();
  record.dates.urDecision = day(served);
  expect(lastDayToApply(id, record)?.last).toBe(last);
});

test("the day of service goes before the day of the decision", () => {
  const record = soundCase();
  record.utilizationReview.servedOn = day("2015-03-04");
  expect(lastDayToApply("application", record)?.last).toBe("2015-04-08");
});

test("without either there is no last day", () => {
  const record = soundCase();
  record.dates.urDecision = null;
  expect(lastDayToApply("application", record)).toBeNull();
});
