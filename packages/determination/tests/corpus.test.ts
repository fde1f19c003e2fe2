import type { Case } from "@openimr/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { letterLayouts, letterOf } from "../testing/corpus/letters.ts";
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

/** A case with positions instead of ids, and plain quotes and dashes, as the reader gives them. */
function comparable(record: Case): unknown {
  const ids: unknown[] = record.disputedItems.map(({ id }) => id);
  return JSON.parse(
    JSON.stringify(record, (key, value: unknown) => {
      if (key === "id") return undefined;
      if (key === "dependsOn" && value !== null) return ids.indexOf(value);
      return typeof value === "string"
        ? value
            .replace(/[\u2018\u2019]/g, "'")
            .replace(/[\u201c\u201d]/g, '"')
            .replaceAll("\u2013", "-")
        : value;
    }),
  );
}
