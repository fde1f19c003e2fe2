import fc from "fast-check";
import { expect, test } from "vitest";
import { NUMBER_WORD, readNumber } from "./number-words.ts";

test.each([
  ["12", 12],
  ["7.5", 7.5],
  ["Six", 6],
  [" seventeen ", 17],
  ["twenty", 20],
  ["Twenty-four", 24],
  ["thirty six", 36],
  ["ninety-nine", 99],
  ["twentyfour", null],
  ["one-twenty", null],
  ["many", null],
  ["", null],
  ["-3", null],
])("%j is the number %j", (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test.each(["seventeen visits", "sixty visits", "twenty-four visits"])(
  "a longer number word is not read as the shorter one it begins with: %s",
  (text) => {
    expect(new RegExp(`^(?:${NUMBER_WORD})`).exec(text)?.[0]).toBe(text.split(" ")[0]);
  },
);

test("any number in digits is read as itself, and any text without an error", () => {
  fc.assert(
    fc.property(fc.nat({ max: 999_999 }), fc.string(), (number, text) => {
      expect(readNumber(`${number}`)).toBe(number);
      expect(() => readNumber(text)).not.toThrow();
    }),
  );
});
