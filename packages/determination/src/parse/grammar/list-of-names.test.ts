import { expect, test } from "vitest";
import { listOfNames } from "./list-of-names.ts";

test.each([
  ["California", ["California"]],
  ["A,B", ["A", "B"]],
  ["California, Nevada and Oregon", ["California", "Nevada", "Oregon"]],
  ["California, Nevada, and New York", ["California", "Nevada", "New York"]],
  ["California; Texas", ["California", "Texas"]],
  ["", []],
  [" , ; ", []],
])("%s", (text, names) => {
  expect(listOfNames(text)).toEqual(names);
});
