import { expect, test } from "vitest";
import { readProfession } from "./profession.ts";

test.each([
  ["Licensed Chiropractor", "chiropractor"],
  ["Licensed Psychologist", "psychologist"],
  ["Doctor of Podiatric Medicine", "podiatrist"],
  ["Licensed Acupuncturist", "acupuncturist"],
  ["Oriental Medicine", "acupuncturist"],
  ["Doctor of Optometry", "optometrist"],
  ["Dentist", "dentist"],
  ["physician", "physician"],
  ["Doctor of Medicine", "physician"],
  ["Doctor of Osteopathic Medicine", "physician"],
  ["M.D.", "physician"],
  ["Registered Nurse", "other"],
  ["Physician Assistant", "other"],
  ["Licensed Physical Therapist", "other"],
  ["Occupational Medicine", null],
  ["what they do", null],
  ["reviewer", null],
  ["", null],
])("%j is %j", (text, profession) => {
  expect(readProfession(text)).toBe(profession);
});
