import type { Quantity } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readQuantity } from "./read-quantity.ts";
import { readService } from "./read-service.ts";
import { describeVisits, visitsOver } from "./visit-arithmetic.ts";

const none: Quantity = {
  text: "",
  sessions: null,
  frequency: null,
  duration: null,
  units: null,
  doses: [],
  acquisition: null,
};

test.each([
  ["Massage 3 x 4", "3 a week x 4 weeks = 12 visits"],
  ["Massage 1 x 1", "1 a week x 1 week = 1 visit"],
  ["Massage, 6 visits", "6 visits"],
  [
    "Massage, twelve sessions, three times weekly for three weeks",
    "12 visits; 3 a week x 3 weeks = 9",
  ],
  ["Hot/cold packs 3 x 4", null],
])("%j sums up as %j", (text, sum) => {
  const quantity = readQuantity(text, readService(text));
  expect(quantity && describeVisits(quantity)).toBe(sum);
});

test("a month has four weeks, and a year twelve months of days", () => {
  expect(visitsOver({ times: 2, per: "week" }, { count: 1, unit: "month" })).toBe(8);
  expect(visitsOver({ times: 1, per: "month" }, { count: 1, unit: "year" })).toBe(12);
  expect(visitsOver({ times: 1, per: "day" }, { count: 2, unit: "week" })).toBe(14);
});

test("a sum is never an equation that does not hold", () => {
  const count = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(count, count, count, (sessions, times, weeks) => {
      const sum = describeVisits({
        ...none,
        sessions,
        frequency: { times, per: "week" },
        duration: { count: weeks, unit: "week" },
      });
      const [, result] = /= (\d+)/.exec(sum ?? "") ?? [];
      expect(Number(result)).toBe(times * weeks);
      expect(sum).toContain(`${sessions} visit`);
    }),
  );
});
