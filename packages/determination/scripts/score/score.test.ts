import fc from "fast-check";
import { expect, test } from "vitest";
import { letterOf } from "../../testing/corpus/letters.ts";
import { readText } from "../../tests/read-text.ts";
import { compare } from "./compare.ts";
import { readLabels } from "./label.ts";
import { scoreFields, scoreTable } from "./score.ts";

test("a label that says what was read agrees in every field, and one word more is a disagreement", () => {
  fc.assert(
    fc.property(letterOf("2016"), ({ text }) => {
      const { case: read } = readText(text);
      const label = JSON.parse(JSON.stringify(read));
      expect(compare(label, read).every(({ verdict }) => verdict === "right")).toBe(true);
      label.disputedItems[0].request += " x";
      expect(compare(label, read).filter(({ verdict }) => verdict !== "right")).toMatchObject([
        { path: "/disputedItems/0/request", verdict: "wrong" },
      ]);
    }),
    { numRuns: 20 },
  );
});

test("a field that was not read is unknown, one read otherwise is wrong", () => {
  const read = { priority: null, disputedItems: [{ request: "Cane" }] };
  const label = {
    priority: "standard",
    disputedItems: [{ request: "Walker" }, { request: "Cane" }],
  };
  expect(compare(label, read).map(({ path, verdict }) => [path, verdict])).toEqual([
    ["/priority", "unknown"],
    ["/disputedItems/#", "wrong"],
    ["/disputedItems/0/request", "wrong"],
    ["/disputedItems/1/request", "unknown"],
  ]);
});

test("white space and typographic marks make no difference", () => {
  expect(compare("a \u2013  \u201cb\u201d\n", 'a - "b"')).toMatchObject([{ verdict: "right" }]);
});

test("the same field of all items counts together", () => {
  const read = { disputedItems: [{ request: "Cane" }, { request: "Bed" }] };
  const label = { disputedItems: [{ request: "Cane" }, { request: "Walker" }] };
  const scores = scoreFields(compare(label, read));
  expect(scores).toContainEqual({
    field: "/disputedItems/*/request",
    right: 1,
    unknown: 0,
    wrong: 1,
  });
  expect(scoreTable(scores)).toMatch(/^\/disputedItems\/\*\/request {2} {2}50\.00% {8}1/m);
});

test("a line that is no label is named by its number", () => {
  const good = JSON.stringify({ file: "a.txt", case: { caseNumber: null } });
  expect(readLabels(`${good}\n\n${good}\n`)).toHaveLength(2);
  expect(() => readLabels(`${good}\n{"file": 1}`)).toThrow(/^Line 2 of the labels is no label/);
});
