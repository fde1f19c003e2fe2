import { expect, test } from "vitest";
import { isAfterSurgery } from "./after-surgery.ts";

test.each([
  ["Post-operative physical therapy 2 x 6", null, true],
  ["Postop PT", null, true],
  ["Physical therapy", "Physical therapy after surgery, 24 visits", true],
  ["Physical therapy 2 x 6", null, false],
  ["Right knee arthroscopy", "Right knee surgery", false],
])("whether %j (originally %j) is care after an operation: %s", (request, original, after) => {
  expect(isAfterSurgery({ request, original })).toBe(after);
});
