import { expect, test } from "vitest";
import { redactionGap } from "./blanks.ts";

test.each([
  ["The listed diagnoses per are: 1. Sacroiliitis", "The listed diagnoses per are"],
  ["The listed diagnoses per  are: 1. Sacroiliitis", "The listed diagnoses per  are"],
  ["She was seen by on 08/19/2014.", "She was seen by on "],
  ["In a report from dated 5/6/2015 pain is noted.", "In a report from dated "],
  ["According to , the knee locks.", "According to ,"],
  ["As told by Dr. The knee locks.", "As told by Dr. The"],
  ["Dr. states that the knee locks.", "Dr. states"],
  ["The surgeon, ________, agreed.", "________"],
  ["Seen at [redacted] in May.", "Seen at [redacted]"],
])("%j has a gap", (text, words) => {
  expect(redactionGap(text)).toBe(words);
});

test.each([
  "The listed diagnoses per the report are: 1. Sacroiliitis",
  "What the pain comes from is unclear.",
  "The drug that she is allergic to was given.",
  "The treatment complained of is massage.",
  "The pain comes and goes, with .5 mg or without.",
  "Seen by on-call staff.",
  "Approved by 08/19/2014.",
  "2 times per day, per the plan.",
  "Dr. A states that the knee locks.",
  "That is what it stems from.",
  "Grade XX of a scale.",
])("%j has none", (text) => {
  expect(redactionGap(text)).toBeNull();
});
