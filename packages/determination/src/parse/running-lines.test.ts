import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutRunningLines } from "./running-lines.ts";

const folded = (text: string) => text.replace(/[ \t]+/g, " ").replace(/ ?\n ?/g, "\n");
const page = (...lines: string[]) => `${lines.join("\n")}\n`;
const head = ["Case Number: CM16-9000001", "HOW THE IMR FINAL DETERMINATION WAS MADE"];

test.each([
  ["numbers with a word", "Page 1 of 2", "Page 2 of 2"],
  [
    "numbers with a word at their end",
    "Determination   Page 1 of 2",
    "Determination   Page 2 of 2",
  ],
  ["numbers between dashes", "- 1 -", "-2-"],
  ["numbers before the word", "1 | P a g e", "2|Page"],
  ["bare numbers", "1", "2"],
  [
    "the case's number",
    "Final Determination Letter for IMR Case Number CM16-9000001    1",
    "Final Determination Letter for IMR Case Number CM16-9000001    2",
  ],
])("%s at the foot of pages are taken out", (_name, first, second) => {
  const text = `${page(...head, "The worker", first)}\f${page("limps and", "rests.", second)}\f`;
  const read = withoutRunningLines(text);
  expect(folded(read)).toBe(
    folded(`${page(...head, "The worker", "")}\f${page("limps and", "rests.", "")}\f`),
  );
  expect(read).toHaveLength(text.length);
});

test("the case's number and the organization's name at the head of later pages are taken out", () => {
  const text = `${page(...head, "The worker")}\f${page("CM16-9000001", "Independent Medical Review", "limps.", "Rest is advised.", "So is care.")}`;
  expect(withoutRunningLines(text)).not.toMatch(/\fCM16|Independent/);
});

test.each([
  [
    "the header's own case number",
    "Notice\n\fCase Number: CM16-9000001\nDate Assigned: 1/2/17\nx\n",
  ],
  ["a number of what is asked for", "Norco, quantity\n120\n\fand more: Upheld\nClaims\nx\ny\nz\n"],
  ["a page's number in a sentence", "as told on\npage 60\n\fof the guideline.\na\nb\nc\nd\n"],
  [
    "a line that every page ends with",
    "a\nb\nc\nis not medically necessary\n\fa\nb\nc\nis not medically necessary\n\fa\nb\nc\nis not medically necessary\n",
  ],
])("%s stays", (_name, text) => {
  expect(withoutRunningLines(text)).toBe(text);
});

test("whatever the text is, its length and its line and page breaks stay", () => {
  const line = fc.constantFrom(
    "1",
    "Page 1",
    "- 2 -",
    "CM16-9000001",
    "The worker rests.",
    "",
    " ",
  );
  const break_ = fc.constantFrom("\n", "\f", "\n\f", "\r\n");
  fc.assert(
    fc.property(fc.array(fc.tuple(line, break_), { maxLength: 40 }), (parts) => {
      const text = parts.flat().join("");
      const read = withoutRunningLines(text);
      expect(read).toHaveLength(text.length);
      expect(read.replace(/[^\n\f\r]/g, "")).toBe(text.replace(/[^\n\f\r]/g, ""));
    }),
  );
});
