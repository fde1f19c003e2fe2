import fc from "fast-check";
import { expect, test } from "vitest";
import { compareNames, namesIn } from "./same-name.ts";

test.each([
  ["Cora Sample", "Dr. Cora Sample, M.D.", "same"],
  ["Sample, Cora", "Cora Sample", "same"],
  ["EXAMPLE INSURANCE CO., INC.", "Example Insurance Company", "same"],
  ["Cora B. Sample", "Cora Sample", "like"],
  ["C. Sample", "Cora Sample", "like"],
  ["Example Rehab", "Example Rehab Medical Group", "like"],
  ["Example", "Example Freight", "like"],
  ["José Núñez", "Jose Nunez", "same"],
  ["Jose\u0301 Nu\u0301n\u0303ez", "José Núñez", "same"],
  ["Ada Sample, D.O.", "Ada Sample", "same"],
  ["Ada Sample, D.O.", "Ada Sample, M.D.", "same"],
  ["Example Mutual Co.", "Example Mutual", "same"],
  ["An Do", "An Tran", null],
  ["An Do, M.D.", "An Do", "same"],
  ["Freight", "Example Freight", null],
  ["Cora B. Sample", "Cora X. Sample", null],
  ["Dora Sample", "Cora Sample", null],
  ["Sample", "Cora Sample", null],
  ["C. S.", "Cora Sample", null],
  ["M.D.", "Dr.", null],
  ["", "", null],
])("%j and %j are %j", (a, b, alike) => {
  expect(compareNames(a, b)).toBe(alike);
  expect(compareNames(b, a)).toBe(alike);
});

test.each([
  ["DME purchase of an Example Stim unit", "Example Stim, Inc.", true],
  ["DME purchase of a stimulator", "Example Stim", false],
  ["Exampled Stimulation", "Example", false],
  ["x ray", "X", false],
  ["anything", "", false],
])("%j names %j: %j", (text, name, named) => {
  expect(namesIn(text, name)).toBe(named);
});

test("a name is the same as itself with titles and in capitals, and comparing has no sides", () => {
  const word = fc.stringMatching(/^[b-z]{4,9}$/);
  const name = fc.tuple(word, word).map(([first, last]) => `${first}x ${last}x`);
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(compareNames(a, `Dr. ${a.toUpperCase()}, M.D.`)).toBe("same");
      expect(compareNames(a, b)).toBe(compareNames(b, a));
    }),
  );
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(compareNames(a, b)).toBe(compareNames(b, a));
    }),
  );
});
