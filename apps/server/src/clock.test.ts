import { expect, test } from "vitest";
import { now, today } from "./clock.ts";

test("the moment is in UTC and the day is California's, at most a day behind it", () => {
  const utcDay = now().slice(0, 10);
  const behind = Date.parse(utcDay) - Date.parse(today());
  expect([0, 86_400_000]).toContain(behind);
});
