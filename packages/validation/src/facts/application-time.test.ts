import { addDays, formatUsDate } from "@openimr/core";
import { expect, test } from "vitest";
import { day, soundCase } from "../sound-case.ts";
import { lateApplication } from "./application-time.ts";

test.each([
  ["application", "2015-03-02", "2015-04-06"],
  ["application", "2015-03-07", "2015-04-13"],
  ["application-formulary", "2019-03-02", "2019-03-18"],
] as const)("of the %s on a decision of %s the last day is %s", (id, served, last) => {
  const record = soundCase();
  record.dates.urDecision = day(served);
  record.dates.applicationReceived = day(last);
  expect(lateApplication(id, record)).toBeNull();
  record.dates.applicationReceived = addDays(day(last), 1);
  expect(lateApplication(id, record)?.last).toBe(formatUsDate(day(last)));
});

test("the day of service goes before the day of the decision", () => {
  const record = soundCase();
  record.utilizationReview.servedOn = day("2015-03-04");
  record.dates.applicationReceived = day("2015-04-09");
  expect(lateApplication("application", record)).toEqual({
    days: 36,
    sum: "30 + 5",
    last: "04/08/2015",
  });
});

test("without either, or without the application's day, none is late", () => {
  const record = soundCase();
  record.dates.applicationReceived = null;
  expect(lateApplication("application", record)).toBeNull();
  record.dates.applicationReceived = day("2015-12-31");
  record.dates.urDecision = null;
  expect(lateApplication("application", record)).toBeNull();
});
