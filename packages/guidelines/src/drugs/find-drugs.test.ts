import { DrugClass } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drugPhrases, drugs, findDrugs } from "./find-drugs.ts";

const inWords = (text: string) =>
  findDrugs(text).map(
    ({ drug, strengths }) =>
      `${drug.name} ${strengths.map(({ value, unit }) => `${value} ${unit}`).join(" + ")}`,
  );

test.each<[string, string[]]>([
  ["Norco 10/325mg #120", ["hydrocodone/acetaminophen 10 mg + 325 mg"]],
  ["Norco 7.5-325mg #112", ["hydrocodone/acetaminophen 7.5 mg + 325 mg"]],
  ["Norco 5/325 #60", ["hydrocodone/acetaminophen 5 mg + 325 mg"]],
  ["Norco 5/2/325, 2016-11-05", ["hydrocodone/acetaminophen "]],
  ["Hydrocodone/APAP 10/325 mg", ["hydrocodone/acetaminophen 10 mg + 325 mg"]],
  [
    "Lidopro 4%-27.5%-0.0325% 121 gm",
    ["lidocaine/methyl salicylate/menthol/capsaicin 4 % + 27.5 % + 0.0325 %"],
  ],
  ["Butrans 10mcg/hr patch, #4", ["buprenorphine 10 mcg/hr"]],
  ["Fentanyl patch 25 mcg / hour", ["fentanyl 25 mcg/hr"]],
  ["FLEXARIL 7.5 MG", ["cyclobenzaprine 7.5 mg"]],
  ["MS Contin 15mg, Tylenol with Codeine #3", ["morphine 15 mg", "codeine/acetaminophen "]],
  ["Ketoprofen 10%, Baclofen 2%; 180 grams", ["ketoprofen 10 %", "baclofen 2 %"]],
  ["Voltaren gel 1% and Voltaren 75mg", ["topical diclofenac 1 %", "diclofenac 75 mg"]],
  ["Vitamin B12, personal somatic reasons", ["vitamin b "]],
  ["no drug at all", []],
])("%j names %j", (text, found) => {
  expect(inWords(text)).toEqual(found);
});

test("every class of the vocabulary has a drug, but for mixtures", () => {
  const empty = DrugClass.options.filter((each) => !drugs.some((drug) => drug.class === each));
  expect(empty).toEqual(["Topical Compounds"]);
});

test("a generic name stands in one row, and a name stands for one drug", () => {
  const names = drugs.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const phrases = drugPhrases().map(([phrase]) => phrase);
  expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
});

test("every drug is found by each of its names, in capitals too, at its place", () => {
  for (const drug of drugs) {
    for (const name of [drug.name, ...drug.brands, ...drug.otherNames]) {
      for (const written of [name, name.toUpperCase()]) {
        const [first] = findDrugs(`Rx: ${written}, #30`);
        expect([first?.drug.name, first?.text, first?.start]).toEqual([drug.name, written, 4]);
      }
    }
  }
});

test("what is found stands in the text as it says, and no strength is negative or no number", () => {
  const parts = fc.constantFrom(
    "Norco",
    "10/325mg",
    "fentanyl",
    "25 mcg/hr",
    "4%-2%",
    "#60",
    "0mg",
    "/",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string())), (words) => {
      const text = words.join(" ");
      for (const { start, end, text: found, strengths } of findDrugs(text)) {
        expect(text.slice(start, end)).toBe(found);
        for (const { value } of strengths) expect(value).toBeGreaterThan(0);
      }
    }),
  );
});
