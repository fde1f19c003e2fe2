import { expect, test } from "vitest";
import { valueInWords } from "./value-in-words.ts";

test.each([
  [undefined, "removed"],
  [null, "empty"],
  ["", "empty"],
  [[], "empty"],
  [true, "yes"],
  [73, "73"],
  ["2014-08-26", "08/26/2014"],
  ["requesting_physician", "requesting physician"],
  [["one", "two"], "one\ntwo"],
  [[{ from: 98, to: 99 }], "98-99"],
  [{ id: "x", label: "Strain", code: null, codeSystem: null }, "label: Strain"],
  [
    {
      citedBy: "expert_reviewer",
      source: "acoem",
      document: null,
      edition: "2nd edition",
      chapter: { number: 12, title: "Low Back Complaints" },
      section: null,
      topic: null,
      pages: [{ from: 300, to: 301 }],
      text: "as printed",
      url: null,
    },
    "ACOEM, 2nd edition, chapter 12 Low Back Complaints, pages 300-301",
  ],
])("%j is shown as %j", (value, words) => {
  expect(valueInWords(value)).toBe(words);
});
