import fc from "fast-check";
import { expect, test } from "vitest";
import { wordSearch } from "./word-search.ts";

test("words are found at the beginnings of words, in the order of the text", () => {
  const search = wordSearch([
    { words: ["fusion", "pt "], value: "a" },
    { words: ["lumbar fusion"], value: "b" },
  ]);
  expect(search("Effusion. Lumbar-Fusions, PT; ptosis").map(({ value }) => value)).toEqual([
    "b",
    "a",
    "a",
  ]);
});

test("a word is found wherever a text puts it, and nothing is found in a text without it", () => {
  const word = fc.constantFrom("massage", "hot cold", "pt ");
  const other = fc.array(fc.constantFrom("the", "worker", "asks", "for", "compt"), {
    maxLength: 9,
  });
  fc.assert(
    fc.property(word, other, other, (sought, before, after) => {
      const search = wordSearch([{ words: [sought], value: 1 }]);
      expect(search([...before, sought.toUpperCase(), ...after].join(", "))).toHaveLength(1);
      expect(search([...before, ...after].join(" "))).toEqual([]);
    }),
  );
});

test("any text is searched without an error", () => {
  const search = wordSearch([{ words: ["massage"], value: 1 }]);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(() => search(text)).not.toThrow();
    }),
  );
});
