import fc from "fast-check";
import { expect, test } from "vitest";
import { tableOf } from "./table.ts";

test("a word wider than its column is broken, not cut off", () => {
  const lines = tableOf([["1", "x".repeat(25)]], { widths: [2, 10] }).split("\n");
  expect(lines.slice(1, -1).map((line) => line.split("│")[2]?.trim())).toEqual([
    "x".repeat(10),
    "x".repeat(10),
    "x".repeat(5),
  ]);
});

test("whatever a cell holds, all its letters are printed and every line is as wide as the table", () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "Z", "é", " ", "\n", "-", "7"),
    maxLength: 90,
  });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
      const table = tableOf(
        cells.map((text) => ["#", text]),
        { widths: [1, 12] },
      );
      const letters = (text: string) => text.replace(/[^aZé7-]/g, "");
      expect(letters(table)).toBe(cells.map(letters).join(""));
      for (const line of table.split("\n")) expect(line).toHaveLength(20);
    }),
  );
});

test("characters that take two columns are broken where the column ends", () => {
  const table = tableOf([["汉".repeat(9)]], { widths: [10] });
  expect(table.match(/汉+/g)).toEqual(["汉".repeat(5), "汉".repeat(4)]);
});
