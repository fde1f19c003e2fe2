import fc from "fast-check";
import { expect, test } from "vitest";
import { guidelinePassages } from "./guideline-passages.ts";

test.each([
  [
    'The MTUS guideline has the following: "An option. It should be short." The request exceeds that.',
    ["An option. It should be short."],
  ],
  ["The ODG says \u201cnot recommended\u201d of it.", ["not recommended"]],
  [
    "For packs the ACOEM, pages 173-174 states: There is no proof. They may be used as a trial. The request is denied.",
    ["There is no proof.", "They may be used as a trial."],
  ],
])("%j repeats %j", (text, passages) => {
  expect(guidelinePassages(text).passages).toEqual(passages);
});

test.each([
  'This is a request for "massage 3 x 4." More is said.',
  'Utilization review held that the guideline does "not support it".',
  "The diagnoses are the following: lumbar strain.",
  "The physician states that the guideline supports it.",
])("%j repeats no guideline", (text) => {
  expect(guidelinePassages(text).passages).toEqual([]);
});

test("what stands around a passage is kept apart, sentence by sentence", () => {
  const { around } = guidelinePassages(
    'The worker rests. The MTUS says: "It is an option." The request is denied.',
  );
  expect(around).toEqual(["The worker rests.", "The MTUS says: .", "The request is denied."]);
});

test("any text is taken apart without a fault", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(guidelinePassages(`The MTUS states: ${text}`).around).toBeInstanceOf(Array);
    }),
  );
});
