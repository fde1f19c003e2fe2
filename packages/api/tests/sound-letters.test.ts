import { CalendarDate, type Case } from "@openimr/core";
import { letterOf, printText } from "@openimr/determination/letter";
import { readDetermination } from "@openimr/determination/parse";
import { letterLayouts, lettersTelling } from "@openimr/determination/testing";
import { validate } from "@openimr/validation";
import { arbitrarySoundCase } from "@openimr/validation/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "../src/new-id.ts";

const asOf = CalendarDate.parse("2026-01-01");

/** What a layout does not state is missing in each of its letters, and the rule that wants it says so. */
const notStated: Record<string, readonly string[]> = {
  "medical-professional-review": ["reviewer/statement-complete"],
};

function read(text: string): Case {
  const source = { documentId: null, text, pageStarts: [0], lines: [], notices: [] };
  return readDetermination(source, { newId }).case;
}

/** The rules that find anything above info in a case, with their words. */
function faultsOf(record: Case, expected: readonly string[] = []): string[] {
  return validate(record, { asOf })
    .filter(({ severity, ruleId }) => severity !== "info" && !expected.includes(ruleId))
    .map(({ ruleId, path, message }) => `${ruleId} at ${path}: ${message}`);
}

function decisionsOf({ disputedItems }: Case) {
  return disputedItems.map(({ request, decision }) => [request, decision.outcome]);
}

describe.each(Object.entries(letterLayouts))("the layout %s", (layout, { from, to }) => {
  test("carries a sound case so that no rule finds anything in what is read of its letter", () => {
    // Cases of the earliest layouts are drawn a little later than theirs, under the law of today.
    const begins = from < "2013-11-01" ? "2013-11-01" : from;
    const decided = { from: begins, to: to < begins ? "2014-06-30" : to };
    const letters = arbitrarySoundCase(decided)
      .map((record) =>
        layout === "medical-professional-review"
          ? { ...record, disputedItems: record.disputedItems.slice(0, 1) }
          : record,
      )
      .chain((record) => lettersTelling(layout, record));
    fc.assert(
      fc.property(letters, ({ text, truth }) => {
        const record = read(text);
        expect(decisionsOf(record)).toEqual(decisionsOf(truth));
        expect(faultsOf(record, notStated[layout])).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});

test("our own letter carries a sound case so that no rule finds anything in what is read of it", () => {
  fc.assert(
    fc.property(arbitrarySoundCase({ from: "2013-11-01", to: "2017-11-30" }), (record) => {
      const again = read(printText(letterOf(record)));
      expect(decisionsOf(again)).toEqual(decisionsOf(record));
      expect(faultsOf(again)).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 120_000);
