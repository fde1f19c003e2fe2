import fc from "fast-check";
import { expect, test } from "vitest";
import { remembered } from "./remembered.ts";

test("whatever the order of the texts, the answer is that of reading", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 300 }), { maxLength: 500 }), (numbers) => {
      const length = remembered((text) => text.length);
      for (const number of numbers) expect(length("x".repeat(number))).toBe(number);
    }),
  );
});

test("a text is read once while no more than a hundred others have been asked about", () => {
  let read = 0;
  const count = remembered((text) => {
    read += 1;
    return text;
  });
  for (let round = 0; round < 3; round += 1) {
    for (let number = 0; number < 100; number += 1) count(String(number));
  }
  expect(read).toBe(100);
  count("another");
  count("0");
  expect(read).toBe(102);
});
