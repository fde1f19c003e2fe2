import { expect, test } from "vitest";
import { day, soundCase } from "../sound-case.ts";
import { missedDeadline } from "./missed-deadline.ts";

const asOf = day("2015-12-31");

test("a missed deadline tells by how much, on which day, and how it was counted", () => {
  const record = soundCase();
  record.dates.recordsComplete = day("2015-03-26");
  expect(missedDeadline(["determination"], { record, asOf })).toMatchObject({
    by: 1,
    on: "04/28/2015",
    counted:
      "30 days from 03/26/2015: 04/25/2015, which is a Saturday; the next business day is 04/27/2015, a Monday",
    source: { id: "deadline/determination", verified: true },
  });
});

test("what is still owed has no day", () => {
  const record = soundCase();
  record.dates.recordsComplete = day("2015-03-26");
  record.dates.decided = null;
  expect(missedDeadline(["determination"], { record, asOf })?.on).toBeNull();
});

test("a deadline that was met, or whose first day nobody knows, is not missed", () => {
  const record = soundCase();
  expect(missedDeadline(["determination"], { record, asOf })).toBeNull();
  record.dates.recordsComplete = null;
  expect(missedDeadline(["determination"], { record, asOf })).toBeNull();
});
