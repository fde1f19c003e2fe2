import { expect, test } from "vitest";
import { speaksOfDose, statedMorphine } from "./stated-morphine.ts";

test.each([
  ["Norco 10/325 mg four times a day is 40 mg MED.", 40],
  ["Norco 10/325 mg four times a day is 40 MME a day.", 40],
  ["Oxycodone 30 mg qid makes a morphine equivalent dose of 180 mg.", 180],
  ["With this the MED is about 22.5 mg a day.", 22.5],
])("%j gives %s mg", (text, milligrams) => {
  expect(statedMorphine(text).map((each) => each.milligrams)).toEqual([milligrams]);
});

test.each([
  "The guideline allows 120 mg MED a day.",
  "Norco 10/325 mg qid is 40 mg MED, below 120 mg MED.",
  "The dose should not exceed 120 mg MED.",
  "It is 40 mg MED of the one and 60 mg MED of the other.",
  'The note reads "Norco qid is 60 mg MED" and no more.',
  "Morphine 15 mg twice a day is asked for.",
  "The med list gives 40 mg omeprazole.",
  "",
])("%j gives no day's dose", (text) => {
  expect(statedMorphine(text)).toEqual([]);
});

test.each([
  ["The MED stays under the limit.", true],
  ["A taper is planned.", true],
  ["The worker improves with Norco.", false],
])("whether %j speaks of the dose: %s", (text, speaks) => {
  expect(speaksOfDose(text)).toBe(speaks);
});
