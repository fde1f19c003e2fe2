import { expect, test } from "vitest";
import { requests } from "../../../testing/corpus/requests.data.ts";
import { looksDamaged } from "./damaged-words.ts";

test.each([
  "Norco10/325mg #120",
  "Cold therapy unit, renta1 for 7 days",
  "0ne month of rental",
  "Gym membership x 12 m0nths",
  "Omeprazole 20mg #6O with 2 refills",
  "Norco 10/325mg #l20",
  "Omeprazole 20rng #60",
  "A second injection one rnonth later",
  "Unit, rentalof fourteen days",
  "Physical therapy 2 times a week for 6 weeksfor the low back",
])("%j looks damaged", (request) => {
  expect(looksDamaged(request)).toBe(true);
});

test("no request as people write them looks damaged", () => {
  expect(requests.filter(looksDamaged)).toEqual([]);
});
