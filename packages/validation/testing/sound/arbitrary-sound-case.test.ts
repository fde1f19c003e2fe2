import { CalendarDate } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { validate } from "../../src/validate.ts";
import { arbitrarySoundCase } from "./arbitrary-sound-case.ts";

const asOf = CalendarDate.parse("2026-01-01");

test("in a sound case no rule finds anything above info", () => {
  fc.assert(
    fc.property(arbitrarySoundCase(), (record) => {
      const grave = validate(record, { asOf }).filter(({ severity }) => severity !== "info");
      expect(grave.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
