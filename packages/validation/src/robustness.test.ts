import {
  CalendarDate,
  Case,
  Finding,
  ItemId,
  type MedicalRecord,
  RecordId,
  valueAt,
} from "@openimr/core";
import { arbitraryCase } from "@openimr/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitrarySoundCase } from "../testing/sound/arbitrary-sound-case.ts";
import { checkCase } from "./validate.ts";

const days = ["0001-01-01", "2015-12-31", "9999-12-31"].map((day) => CalendarDate.parse(day));
const anyCase = fc.oneof(arbitraryCase(), arbitrarySoundCase());

/** Every rule answers; no fault of a rule is hidden, and every finding is one and has its place. */
function expectAnswers(record: Case): void {
  for (const asOf of days) {
    const { runs, findings } = checkCase(record, { asOf });
    for (const { result } of runs) {
      if (result.answer === "not_applicable") expect(result.reason).not.toBe("");
    }
    for (const finding of findings) {
      expect(finding.message, finding.ruleId).not.toMatch(
        /could not be run|undefined|NaN|\[object/,
      );
      expect(
        valueAt(record, finding.path),
        `${finding.ruleId} ${finding.path}`,
      ).not.toBeUndefined();
      if (!Finding.safeParse(finding).success) expect(Finding.parse(finding)).toEqual(finding);
    }
  }
}

/** A case with one thing driven to its end; the result is parsed, so that it is a case at all. */
function driven(change: (record: Case, drawn: string) => void): fc.Arbitrary<Case> {
  return fc.tuple(anyCase, fc.string({ unit: "binary", maxLength: 20 })).map(([record, drawn]) => {
    const copy = Case.parse(JSON.parse(JSON.stringify(record)));
    change(copy, drawn.replaceAll("\0", ""));
    return Case.parse(copy);
  });
}

test("whatever the case and the day, every rule answers, and every finding has a place and a message", () => {
  fc.assert(fc.property(anyCase, expectAnswers), { numRuns: 300 });
});

test("a thousand items and a thousand records are answered", () => {
  const uuid = (at: number) => `0192f000-0000-7000-8000-${String(at).padStart(12, "0")}`;
  const grown = driven((record) => {
    const { disputedItems, records } = record;
    if (disputedItems.length > 0) {
      record.disputedItems = Array.from({ length: 1_000 }, (_, at) => ({
        ...(disputedItems[at % disputedItems.length] ?? fail()),
        id: ItemId.parse(uuid(at)),
      }));
    }
    if (records.length > 0) {
      record.records = Array.from(
        { length: 1_000 },
        (_, at): MedicalRecord => ({
          ...(records[at % records.length] ?? fail()),
          id: RecordId.parse(uuid(at)),
        }),
      );
    }
  });
  fc.assert(fc.property(grown, expectAnswers), { numRuns: 5 });
});

/** What a pattern may try too often to match, put one behind the other. */
const troublesome = [
  '"',
  "\u201c",
  "not ",
  "a",
  " ",
  "1 ",
  "is found to be reasonable and ",
  "medical necessity ",
  "The injury is over 13 years old. ",
  "6 visits over 2 weeks; ",
  "guideline , but ",
  "physician states ",
];

/** The case with one text in every place that takes any. */
function filledWith(text: string): fc.Arbitrary<Case> {
  return driven((record, drawn) => {
    const words = `${text}${text === "" ? "" : drawn}`;
    record.claimNumber = words;
    record.clinicalSummary.text = words;
    record.clinicalSummary.symptoms = [words];
    record.clinicalSummary.diagnoses = [{ label: words, code: words, codeSystem: null }];
    record.utilizationReview.rationale = words;
    record.disputedItems = record.disputedItems.slice(0, 2);
    for (const item of record.disputedItems) {
      item.request = words;
      item.original = words;
      item.authorized = words;
      item.diagnosis = words;
      item.service.name = words;
      item.decision.rationale = words;
      for (const citation of item.decision.citations) citation.topic = words;
    }
  });
}

test("empty texts everywhere are answered", () => {
  fc.assert(fc.property(filledWith(""), expectAnswers));
});

test.each(troublesome)("texts of nothing but %j, however long, are answered", (words) => {
  const filled = filledWith(words.repeat(30_000 / words.length));
  fc.assert(fc.property(filled, expectAnswers), { numRuns: 3 });
});

test("quantities that contradict themselves or go beyond all measure are answered", () => {
  const number = fc.constantFrom(Number.MIN_VALUE, 0.1, 1, 24, 1e6, Number.MAX_VALUE);
  const period = fc.constantFrom(
    "day" as const,
    "week" as const,
    "month" as const,
    "year" as const,
  );
  const quantity = fc.record({
    text: fc.constantFrom("", "3 x 4", "0", "12 visits"),
    sessions: fc.option(number),
    frequency: fc.option(fc.record({ times: number, per: period })),
    duration: fc.option(fc.record({ count: number, unit: period })),
    units: fc.option(fc.record({ count: number, unit: fc.constantFrom(null, "", "boxes") })),
    doses: fc.array(fc.record({ value: number, unit: fc.constantFrom("", "mg") }), {
      maxLength: 3,
    }),
    acquisition: fc.constantFrom(null, "rental" as const, "purchase" as const),
  });
  fc.assert(
    fc.property(arbitrarySoundCase(), fc.array(quantity, { minLength: 5 }), (record, drawn) => {
      const disputedItems = record.disputedItems.map((item, at) => ({
        ...item,
        quantity: drawn[at] ?? null,
      }));
      expectAnswers(Case.parse({ ...record, disputedItems }));
    }),
    { numRuns: 200 },
  );
});

function fail(): never {
  throw new Error("There is no element to repeat.");
}
