import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { letterLayouts, letterOf } from "../testing/corpus/letters.ts";
import { comparable } from "./comparable.ts";
import { readText } from "./read-text.ts";

describe.each(Object.keys(letterLayouts))("letters of the layout %s", (layout) => {
  test("are read back to the very case they were written from, in every text order", () => {
    fc.assert(
      fc.property(letterOf(layout), ({ text, truth }) => {
        const { case: read, report } = readText(text);
        expect(report.layout).toBe(layout);
        expect(comparable(read)).toEqual(comparable(truth));
        expect(report.problems.map(({ code }) => code)).not.toContain("truncated");
      }),
      { numRuns: 500 },
    );
  });
});
