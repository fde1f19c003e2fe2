import fc from "fast-check";
import { expect, test } from "vitest";
import { trimMarks } from "./trim-marks.ts";

test.each([
  [" a, b., ", "a, b"],
  ["...", ""],
  ["", ""],
  ["a", "a"],
])("%j without marks is %j", (text, trimmed) => {
  expect(trimMarks(text, { start: " ", end: " .," })).toBe(trimmed);
});

test("it does what the pattern does that it stands for", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", " ", ",", ".", "(") }), (text) => {
      expect(trimMarks(text, { start: " (", end: " ,." })).toBe(
        text.replace(/^[ (]+/, "").replace(/[ ,.]+$/, ""),
      );
    }),
  );
});
