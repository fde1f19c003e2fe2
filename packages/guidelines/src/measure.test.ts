import { type Service, ServiceCategory } from "@openimr/core";
import { expect, test } from "vitest";
import { Measure, measuresOf, measureWord } from "./measure.ts";
import { countsVisits } from "./read-service.ts";

const service = (category: Service["category"]): Service => ({
  category,
  subcategory: null,
  name: null,
  codes: [],
});

test("a service carries visits where it is counted in them, and only there", () => {
  for (const category of ServiceCategory.options) {
    const carried = measuresOf(service(category)) ?? [];
    expect([category, carried.includes("visit")]).toEqual([
      category,
      countsVisits(service(category)),
    ]);
  }
  expect(measuresOf(service(null))).toBeNull();
});

test("a device is counted in pieces and days and never in visits", () => {
  expect(measuresOf(service("DMEPOS"))).toEqual(["unit", "trial", "day", "week", "month"]);
});

test("one of a measure is singular, more are plural, and milligrams are neither", () => {
  expect(measureWord("visit", 1)).toBe("visit");
  expect(measureWord("visit", 0)).toBe("visits");
  expect(measureWord("mg_med", 50)).toBe("mg MED");
  for (const measure of Measure.options) expect(measureWord(measure, 2)).not.toBe("");
});
