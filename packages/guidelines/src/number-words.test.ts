import { expect, test } from "vitest";
import { NUMBER_WORD, readNumber } from "./number-words.ts";

test.each([
  ["12", 12],
  ["7.5", 7.5],
  ["Six", 6],
  [" seventeen ", 17],
  ["many", null],
  ["", null],
  ["-3", null],
])("%j is the number %j", (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test("a longer number word is not read as the shorter one it begins with", () => {
  expect(new RegExp(`^(?:${NUMBER_WORD})`).exec("seventeen visits")?.[0]).toBe("seventeen");
});
