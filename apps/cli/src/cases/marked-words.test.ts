import fc from "fast-check";
import { expect, test } from "vitest";
import { holdsAll, marked, spansOf } from "./marked-words.ts";

const words = fc.array(
  fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom("a", "b", "B", " ") }),
  {
    maxLength: 4,
  },
);
const text = fc.string({ unit: fc.constantFrom("a", "A", "b", " ", "\u0130", "🙂") });

test("what is marked and what is not are the whole text, and each stretch holds a word", () => {
  fc.assert(
    fc.property(text, words, (given, searched) => {
      const spans = spansOf(given, searched);
      const same = (part: string) => part;
      expect(marked(given, spans, { mark: same, rest: same })).toBe(given);
      for (const [index, { start, end }] of spans.entries()) {
        expect(start).toBeGreaterThan(spans[index - 1]?.end ?? -1);
        const part = given.slice(start, end);
        expect(searched.some((word) => holdsAll(part, [word]))).toBe(true);
      }
    }),
  );
});

test("every word that a text holds is marked, in capitals or not, and overlapping ones once", () => {
  const bracketed = (given: string, searched: string[]) =>
    marked(given, spansOf(given, searched), { mark: (part) => `[${part}]`, rest: (part) => part });
  expect(bracketed("MRI of the lumbar spine", ["mri", "spine"])).toBe(
    "[MRI] of the lumbar [spine]",
  );
  expect(bracketed("aaaa", ["aa"])).toBe("[aaaa]");
  expect(bracketed("MRI", ["ct"])).toBe("MRI");
});
