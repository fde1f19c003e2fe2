import { BodyRegion, type Laterality } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bodyPartWords, sideWords } from "./body-parts.data.ts";
import { isWithinRegion, readBodyParts, regionsOverlap } from "./body-parts.ts";

const one = (region: BodyRegion, laterality: Laterality | null = null) => [{ region, laterality }];

test.each([
  ["Massage for the low back", one("low_back")],
  ["Massage for the low-back", one("low_back")],
  ["MRI of the left  shoulder", one("shoulder", "left")],
  ["MRI of the rt. knee", one("knee", "right")],
  ["MRI of the knee, left", one("knee", "left")],
  ["MRI of the knee (right), without contrast", one("knee", "right")],
  ["X-rays of the left and right hip", one("hip_pelvis", "bilateral")],
  ["Laminectomy at L4-5", one("low_back")],
  ["Left L5-S1 injection", one("low_back", "left")],
  ["Epidural injection at C6-7", one("neck")],
  ["Fusion at T8-9", one("upper_back")],
  ["T2 weighted images", []],
  ["Brace L0627", []],
  ["neck, left shoulder", [...one("neck"), ...one("shoulder", "left")]],
  ["bilateral wrists and neck", [...one("forearm_wrist_hand", "bilateral"), ...one("neck")]],
  ["feedback on the handling", []],
  ["", []],
])("%j names %j", (text, parts) => {
  expect(readBodyParts(text)).toEqual(parts);
});

test("every word for a part is read as its region, with the side before or behind it", () => {
  const side = fc.constantFrom(...Object.entries(sideWords));
  fc.assert(
    fc.property(fc.constantFrom(...bodyPartWords), side, ([word, region], [words, laterality]) => {
      expect(readBodyParts(`MRI of the ${word}`)).toEqual(one(region));
      expect(readBodyParts(`MRI of the ${words} ${word.toUpperCase()}`)).toEqual(
        one(region, laterality),
      );
      expect(readBodyParts(`MRI of the ${word} (${words})`)).toEqual(one(region, laterality));
    }),
  );
});

test("any text is read without an error", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(() => readBodyParts(text)).not.toThrow();
    }),
  );
});

test("overlap of regions is the same both ways, and each region overlaps itself", () => {
  const region = fc.constantFrom(...BodyRegion.options);
  fc.assert(
    fc.property(region, region, (a, b) => {
      expect(regionsOverlap(a, b)).toBe(regionsOverlap(b, a));
      expect(regionsOverlap(a, a)).toBe(true);
      if (isWithinRegion(a, b)) expect(regionsOverlap(a, b)).toBe(true);
    }),
  );
});

test("the low back is part of the back and apart from the neck", () => {
  expect(isWithinRegion("low_back", "back")).toBe(true);
  expect(isWithinRegion("back", "low_back")).toBe(false);
  expect(regionsOverlap("low_back", "back")).toBe(true);
  expect(regionsOverlap("low_back", "neck")).toBe(false);
});
