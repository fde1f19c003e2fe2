import { expect, test } from "vitest";
import { readSymptoms } from "./symptoms.ts";

test.each([
  [
    "The patient presents with neck pain and continued headaches.",
    ["neck pain", "continued headaches"],
  ],
  ["She complains of stiffness, numbness, and pain.", ["stiffness", "numbness", "pain"]],
  ["The worker reports locking. He also complained of swelling.", ["locking", "swelling"]],
  ["The applicant currently reports giving way of the knee.", ["giving way of the knee"]],
  ["The patient reports that she sleeps well.", []],
  ["The patient reports relief from the injection.", []],
  ["Treatment reports from 07/23/2014 were reviewed.", []],
  ["The patient reports pain without an end", []],
])("%s", (text, expected) => {
  const found = readSymptoms({ text, start: 0 });
  expect(found.map((symptom) => symptom.text)).toEqual(expected);
  for (const { text: words, start } of found) {
    expect(text.slice(start, start + words.length)).toBe(words);
  }
});
