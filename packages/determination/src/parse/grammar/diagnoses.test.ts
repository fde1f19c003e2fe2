import { expect, test } from "vitest";
import { readDiagnoses } from "./diagnoses.ts";

const labels = (text: string) =>
  readDiagnoses({ text, start: 0 })?.found.map(({ diagnosis }) => diagnosis.label) ?? null;

test.each([
  ["The diagnoses are: 1. Sprain, 2. Insomnia. She works.", ["Sprain", "Insomnia"]],
  ["The listed diagnoses per are: 1. Strain, left, 2. Gout.", ["Strain, left", "Gout"]],
  ["Diagnoses include 1. Drug monitoring. 2. Apnea.", ["Drug monitoring", "Apnea"]],
  ["Diagnoses: (1) sprain of L4-5; (2) gout. More.", ["sprain of L4-5", "gout"]],
  ["Diagnoses: 1) sprain 2) gout.", ["sprain", "gout"]],
  ["The diagnoses are: 1.Sprain, 2.Gout.", ["Sprain", "Gout"]],
  ["The diagnoses are as follows: 1. Sprain, 2. Gout.", ["Sprain", "Gout"]],
  ["The diagnoses as of 05/06/2014 are: 1. Sprain, 2. Gout.", ["Sprain", "Gout"]],
  ["The diagnoses are: 1. Tear of 2.5 cm, 2. Gout.", ["Tear of 2.5 cm", "Gout"]],
  ["The diagnoses are: 1. Sprain. He takes 3. of those.", ["Sprain"]],
  ["Diagnoses include sprain, gout, and insomnia. More.", ["sprain", "gout", "insomnia"]],
  ["The diagnosis is adhesive capsulitis.", ["adhesive capsulitis"]],
  ["The diagnoses of 3. something, 4. else.", null],
  ["Nothing is said of it.", null],
])("%s", (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ["1. Impingement (726.2), 2. Gout.", "Impingement", "726.2", "icd-9"],
  ["1. Low back pain (ICD-10 M54.5), 2. Gout.", "Low back pain", "M54.5", "icd-10"],
  ["1. Sprain (left), 2. Gout.", "Sprain (left)", null, null],
])("the first of %s is %s with code %s", (list, label, code, codeSystem) => {
  const found = readDiagnoses({ text: `The diagnoses are: ${list}`, start: 0 })?.found;
  expect(found?.[0]?.diagnosis).toEqual({ label, code, codeSystem });
  expect(found?.[1]?.diagnosis.label).toBe("Gout");
});

test("each diagnosis has the place where it stands", () => {
  const text = "The diagnoses are: 1. Sprain, 2. Gout, and others. More.";
  for (const { passage } of readDiagnoses({ text, start: 0 })?.found ?? []) {
    expect(text.slice(passage.start)).toMatch(new RegExp(`^${passage.text}`));
  }
});
