import fc from "fast-check";
import { expect, test } from "vitest";
import { totalMorphineEquivalent } from "./morphine-equivalent.ts";
import { readPrescriptions } from "./read-prescriptions.ts";

const inWords = (text: string) =>
  readPrescriptions(text).map((read) =>
    read.prescription === null
      ? `${read.opioid}: ${read.reason}`
      : `${read.prescription.opioid} ${read.prescription.strength.value} ${read.prescription.strength.unit} x ${read.prescription.perDay}`,
  );

test.each<[string, string[]]>([
  ["Norco 10/325mg #120", ["hydrocodone 10 mg x 4"]],
  ["Norco 10/325mg #120 for 20 days", ["hydrocodone 10 mg x 6"]],
  ["Oxycodone 10 mg #56, 4 week supply; Zanaflex 4 mg #30", ["oxycodone 10 mg x 2"]],
  ["Percocet 325/5 mg, 1-2 tablets every 4-6 hours, #90", ["oxycodone 5 mg x 12"]],
  ["MS Contin 15 mg twice daily", ["morphine 15 mg x 2"]],
  ["Oxycontin 20 mg ER #60; Oxycontin 20mg, one tablet every 12 hours", ["oxycodone 20 mg x 2"]],
  ["Norco 10/325mg #90 (Hydrocodone 10 mg/Acetaminophen 325 mg)", ["hydrocodone 10 mg x 3"]],
  ["Tramadol 50mg t.i.d.", ["tramadol 50 mg x 3"]],
  ["Nucynta ER 100 mg q12h", ["tapentadol 100 mg x 2"]],
  ["Fentanyl patch 25 mcg/hr #10", ["fentanyl 25 mcg/hr x 1"]],
  ["Tylenol with Codeine #3 #60", ["codeine 30 mg x 2"]],
  ["Methadone 10 mg #90 and Norco 5/325 #60", ["methadone 10 mg x 3", "hydrocodone 5 mg x 2"]],
  ["Norco 10/325mg", ["hydrocodone: how many are taken a day is not told"]],
  ["Norco #60", ["hydrocodone: no strength is given"]],
  ["Oxycodone 10-15 mg #60", ["oxycodone: several strengths are given"]],
  ["Morphine 10 mg injection #1", ["morphine: it is not taken by mouth or as a patch"]],
  ["Omeprazole 20 mg #60", []],
])("%j prescribes %j", (text, found) => {
  expect(inWords(text)).toEqual(found);
});

test("what is taken for granted is said", () => {
  const assumed = (text: string) =>
    readPrescriptions(text).flatMap(({ prescription }) => prescription?.assumptions ?? []);
  expect(assumed("Norco 10/325mg #120")).toEqual([
    "of the strengths of a combination, the smallest is the opioid's",
    "#120 for 30 days is 4 a day, a month's supply, as the text names none",
  ]);
  expect(assumed("Tramadol 50 mg, 1-2 tablets twice a day")).toEqual(["2 are taken at a time"]);
  expect(assumed("Oxycodone 10 mg #60 for 15 days")).toEqual([]);
  expect(assumed("Duragesic 25 mcg/hr #10")).toEqual(["one patch is worn at a time"]);
  expect(assumed("Tramadol 50mg t.i.d.")).toEqual([]);
});

test("a request is reckoned from its text to its morphine equivalent", () => {
  const prescriptions = readPrescriptions("Norco 10/325mg #120").flatMap(
    ({ prescription }) => prescription ?? [],
  );
  expect(totalMorphineEquivalent(prescriptions)).toMatchObject({
    milligrams: 40,
    arithmetic: "10 mg x 4 a day x 1.0 = 40 mg MED/day",
  });
});

test("of any text a dose and a count that are read are positive numbers", () => {
  const parts = fc.constantFrom(
    "Norco",
    "10/325mg",
    "methadone",
    "0 mg",
    "#0",
    "#60",
    "q0h",
    "bid",
    "2 tabs",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string())), (words) => {
      for (const { prescription } of readPrescriptions(words.join(" "))) {
        if (prescription === null) continue;
        for (const value of [prescription.strength.value, prescription.perDay]) {
          expect(value > 0 && Number.isFinite(value)).toBe(true);
        }
      }
    }),
  );
});
