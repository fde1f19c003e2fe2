import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOfSex } from "./words-of-sex.ts";

test.each([
  ["The patient rates her pain at 6/10.", ["her"]],
  ["The worker stopped. She has hers at home.", ["She", "hers"]],
  ["This is a 44-year-old right-handed female.", ["year-old right-handed female"]],
  ["The notes do not tell. Since then she rests.", ["she"]],
  ["The provider saw the claimant. The claimant walked with her cane.", ["her"]],
])("%j speaks of a woman", (text, found) => {
  expect(wordsOfSex(text, "female")).toEqual(found);
});

test.each([
  "He/she is familiar with the law. His or her reasons count.",
  "(s)he may go on.",
  "The treating physician says that she will see him again.",
  "A. Doe, D.O. was asked. She agreed.",
  "The surgeon was asked. She agreed.",
  "The worker lives with his wife. She drives.",
  'The note reads "she walks well".',
  "The patient's mother gave her consent.",
  "Anesthesia, cashews, and theses.",
  "A brace for a male or female wearer.",
])("%j does not speak of the worker as of a woman", (text) => {
  expect(wordsOfSex(text, "female")).toEqual([]);
});

test("a man is told from a woman by the same sentences with the other words", () => {
  expect(wordsOfSex("The patient rates his pain. He walks.", "male")).toEqual(["his", "He"]);
  expect(wordsOfSex("The patient rates her pain. She walks.", "male")).toEqual([]);
});

test("every word found is a word of the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      for (const word of wordsOfSex(`${text} her `, "female"))
        expect(`${text} her `).toContain(word);
    }),
  );
});
