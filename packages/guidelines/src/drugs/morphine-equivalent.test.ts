import { CalendarDate } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  morphineEquivalent,
  morphineTableOn,
  morphineTables,
  type Prescription,
  totalMorphineEquivalent,
} from "./morphine-equivalent.ts";

const table = (id: string) => {
  const found = morphineTables.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no table ${id}.`);
  return found;
};

function take(opioid: string, value: number, perDay: number, unit = "mg"): Prescription {
  return { opioid, strength: { value, unit }, perDay, assumptions: [] };
}

test.each<[string, Prescription, string]>([
  ["cdc-2016", take("hydrocodone", 10, 4), "10 mg x 4 a day x 1.0 = 40 mg MED/day"],
  ["cdc-2016", take("oxycodone", 10, 2), "10 mg x 2 a day x 1.5 = 30 mg MED/day"],
  ["cdc-2016", take("hydromorphone", 4, 2), "4 mg x 2 a day x 4.0 = 32 mg MED/day"],
  ["cdc-2022", take("hydromorphone", 4, 2), "4 mg x 2 a day x 5.0 = 40 mg MED/day"],
  ["cdc-2022", take("tramadol", 50, 4), "50 mg x 4 a day x 0.2 = 40 mg MED/day"],
  ["consort-2008", take("tramadol", 50, 4), "50 mg x 4 a day x 0.1 = 20 mg MED/day"],
  ["cdc-2022", take("tapentadol", 100, 2), "100 mg x 2 a day x 0.4 = 80 mg MED/day"],
  ["cdc-2022", take("fentanyl", 25, 1, "mcg/hr"), "25 mcg/hr x 1 patch x 2.4 = 60 mg MED/day"],
  ["cdc-2022", take("methadone", 10, 3), "10 mg x 3 a day x 4.7 = 141 mg MED/day"],
  ["cdc-2016", take("methadone", 10, 2), "10 mg x 2 a day = 20 mg a day x 4.0 = 80 mg MED/day"],
  ["cdc-2016", take("methadone", 10, 3), "10 mg x 3 a day = 30 mg a day x 8.0 = 240 mg MED/day"],
  ["cdc-2016", take("methadone", 10, 8), "10 mg x 8 a day = 80 mg a day x 12.0 = 960 mg MED/day"],
])("by %s, %o is reckoned with its arithmetic shown", (id, prescription, arithmetic) => {
  expect(morphineEquivalent(prescription, table(id))).toMatchObject({ arithmetic });
});

test.each<[string, Prescription, string]>([
  ["cdc-2022", take("buprenorphine", 10, 1, "mcg/hr"), "buprenorphine is a partial agonist"],
  ["cdc-2016", take("tramadol", 50, 4), "has no factor for tramadol"],
  ["cdc-2022", take("fentanyl", 400, 4, "mcg"), "has a factor for fentanyl in mcg/hr, not in mg"],
  ["cdc-2016", take("methadone", 10, 9), "ends at 80 mg of methadone a day, and this is 90"],
  ["cdc-2022", take("aspirin", 325, 1), "has no factor for aspirin"],
  ["cdc-2022", take("morphine", Number.NaN, 1), "is no dose"],
  ["cdc-2022", take("morphine", 10, -1), "is no dose"],
  ["cdc-2022", take("morphine", 1e308, 1e308), "is no dose"],
])("by %s, %o is unknown, and why is said", (id, prescription, reason) => {
  const answer = morphineEquivalent(prescription, table(id));
  expect(answer.milligrams).toBeNull();
  expect("reason" in answer && answer.reason).toContain(reason);
});

test("doses of one opioid are added up before a factor that grows with the dose is chosen", () => {
  const both = totalMorphineEquivalent(
    [take("methadone", 10, 2), take("methadone", 5, 1)],
    table("cdc-2016"),
  );
  expect(both).toMatchObject({
    milligrams: 200,
    arithmetic: "10 mg x 2 a day + 5 mg x 1 a day = 25 mg a day x 8.0 = 200 mg MED/day",
  });
});

test("a sum shows its parts, and is unknown with any of them", () => {
  const norco = take("hydrocodone", 10, 4);
  expect(totalMorphineEquivalent([norco, take("oxycodone", 20, 2)])).toMatchObject({
    milligrams: 100,
    arithmetic:
      "10 mg x 4 a day x 1.0 = 40 mg MED/day; 20 mg x 2 a day x 1.5 = 60 mg MED/day; together 100 mg MED/day",
  });
  const unknown = totalMorphineEquivalent([norco, take("buprenorphine", 8, 1)]);
  expect(unknown.milligrams).toBeNull();
  expect(totalMorphineEquivalent([]).milligrams).toBeNull();
});

const anyTable = fc.constantFrom(...morphineTables);
const opioids = [
  ...new Set(morphineTables.flatMap(({ factors }) => factors.map(({ opioid }) => opioid))),
];
const anyPrescription = fc
  .record({
    opioid: fc.constantFrom(...opioids, "buprenorphine", "aspirin"),
    value: fc.oneof(fc.double({ min: 0.1, max: 500, noNaN: true }), fc.double()),
    unit: fc.constantFrom("mg", "mcg/hr", "mcg", "g", "ml"),
    perDay: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.double()),
  })
  .map(({ opioid, value, perDay, unit }) => take(opioid, value, perDay, unit));

test("an equivalent is never negative, endless or no number, and a sum neither", () => {
  fc.assert(
    fc.property(fc.array(anyPrescription, { maxLength: 5 }), anyTable, (all, by) => {
      const answers = [
        totalMorphineEquivalent(all, by),
        ...all.map((one) => morphineEquivalent(one, by)),
      ];
      for (const { milligrams } of answers) {
        if (milligrams !== null) expect(milligrams > 0 && Number.isFinite(milligrams)).toBe(true);
      }
    }),
  );
});

const steady = morphineTables.flatMap((by) =>
  by.factors
    .filter(({ steps }) => steps.length === 1)
    .map(({ opioid, unit }) => ({ by, opioid, unit })),
);

test("an equivalent grows as the dose and as the count, where the factor does not depend on them", () => {
  const whole = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(
      fc.constantFrom(...steady),
      whole,
      whole,
      whole,
      ({ by, opioid, unit }, dose, count, times) => {
        const once = morphineEquivalent(take(opioid, dose, count, unit), by).milligrams ?? 0;
        expect(once).toBeGreaterThan(0);
        expect(
          morphineEquivalent(take(opioid, dose * times, count, unit), by).milligrams,
        ).toBeCloseTo(once * times, 6);
        expect(
          morphineEquivalent(take(opioid, dose, count * times, unit), by).milligrams,
        ).toBeCloseTo(once * times, 6);
      },
    ),
  );
});

test("a sum is that of its parts, in any order, where no factor depends on the dose", () => {
  const part = fc.record({
    which: fc.constantFrom(...steady.filter(({ by }) => by.id === "cdc-2022")),
    dose: fc.integer({ min: 1, max: 100 }),
    count: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const all = parts.map(({ which, dose, count }) =>
        take(which.opioid, dose, count, which.unit),
      );
      const by = table("cdc-2022");
      const sum = all.reduce(
        (total, one) => total + (morphineEquivalent(one, by).milligrams ?? 0),
        0,
      );
      expect(totalMorphineEquivalent(all, by).milligrams).toBeCloseTo(sum, 6);
      expect(totalMorphineEquivalent(all.toReversed(), by).milligrams).toBeCloseTo(sum, 6);
    }),
  );
});

test("more of a drug is never less morphine, steps and all", () => {
  const tenths = fc.integer({ min: 1, max: 800 }).map((count) => count / 10);
  fc.assert(
    fc.property(tenths, tenths, (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
        (dose) => morphineEquivalent(take("methadone", dose, 1), table("cdc-2016")).milligrams ?? 0,
      );
      expect(more ?? 0).toBeGreaterThanOrEqual(less ?? 0);
    }),
  );
});

test("the table of a day is the newest that had been published", () => {
  const day = (text: string) => CalendarDate.parse(text);
  expect(
    [null, "2026-01-01", "2022-11-03", "2016-03-18", "2014-01-01", "2001-01-01"].map(
      (text) => morphineTableOn(text === null ? null : day(text)).id,
    ),
  ).toEqual(["cdc-2022", "cdc-2022", "cdc-2016", "cdc-2016", "consort-2008", "consort-2008"]);
});

test("every table has each opioid once for a unit, steps that rise, and a source", () => {
  for (const { factors, source, url, confidence } of morphineTables) {
    const keys = factors.map(({ opioid, unit }) => `${opioid} ${unit}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { steps } of factors) {
      const ends = steps.map(({ upTo }) => upTo ?? Number.POSITIVE_INFINITY);
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    }
    expect([source.length > 0, url.startsWith("https://"), confidence]).toEqual([
      true,
      true,
      "unverified",
    ]);
  }
});
