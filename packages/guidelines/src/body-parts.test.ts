import { BodyRegion } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readBodyParts, regionsOverlap } from "./body-parts.ts";

test.each([
  ["Massage for the low back", [{ region: "low_back", laterality: null }]],
  ["MRI of the left  shoulder", [{ region: "shoulder", laterality: "left" }]],
  [
    "bilateral wrists and neck",
    [
      { region: "forearm_wrist_hand", laterality: "bilateral" },
      { region: "neck", laterality: null },
    ],
  ],
  ["feedback on the handling", []],
])("%j names %j", (text, parts) => {
  expect(readBodyParts(text)).toEqual(parts);
});

test("overlap of regions is the same both ways, and each region overlaps itself", () => {
  const region = fc.constantFrom(...BodyRegion.options);
  fc.assert(
    fc.property(region, region, (a, b) => {
      expect(regionsOverlap(a, b)).toBe(regionsOverlap(b, a));
      expect(regionsOverlap(a, a)).toBe(true);
    }),
  );
});

test("the low back is part of the back and apart from the neck", () => {
  expect(regionsOverlap("low_back", "back")).toBe(true);
  expect(regionsOverlap("low_back", "neck")).toBe(false);
});
