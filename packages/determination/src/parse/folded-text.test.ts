import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText, originalSpan } from "./folded-text.ts";

test.each([
  ["  a \r\n\t b\u00a0c\f d  ", "a b c d"],
  ["\u201cit\u2019s\u201d 1\u20132", '"it\'s" 1-2'],
  ["con\ufb01rmed, o\ufb03cial", "confirmed, official"],
  ["a\u00adb\u200bc\ufeff", "abc"],
  ["and/\nor, and/\r\nor, and/ \n or", "and/or, and/or, and/or"],
  ["and / or", "and / or"],
  [
    "low-\nback, L4-\r\n  5, 6-\n\f8, 3-\nday, odg-\ntwc.com",
    "low-back, L4-5, 6-8, 3-day, odg-twc.com",
  ],
  ["low\u2010\nback, low\u2011\nback", "low-back, low-back"],
  ["hydro-\ncodone, Hydrocodone", "hydrocodone, Hydrocodone"],
  ["Hydro-\r\ncodone; HYDROCODONE", "Hydrocodone; HYDROCODONE"],
  ["follow-\nup, follow-up, followup", "follow-up, follow-up, followup"],
  ["hydro-\ncodone", "hydro-codone"],
  ["http://odg-\ntwc.com/odgtwc/pain", "http://odg-twc.com/odgtwc/pain"],
  ["pre-\nand post-operative, pre- \nor", "pre- and post-operative, pre- or"],
  ["point-\nto-point", "point-to-point"],
  ["low-\n\nback, low -\nback, low\u2013\nback", "low- back, low - back, low- back"],
  ["Diagnoses-\n1. Cane-\nThe", "Diagnoses- 1. Cane- The"],
  ["", ""],
  [" \n ", ""],
])("%j is folded to %j", (text, folded) => {
  expect(foldText(text).text).toBe(folded);
});

test("a stretch of the folded text has its very span in the original", () => {
  const text = "The o\ufb03cial\r\n\r\n   guide\u00adline\u2019s  page";
  const folded = foldText(text);
  const at = folded.text.indexOf("official guideline's");
  const { start, end } = originalSpan(folded, at, at + "official guideline's".length);
  expect(text.slice(start, end)).toBe("o\ufb03cial\r\n\r\n   guide\u00adline\u2019s");
});

test("folding twice changes nothing, and no blank stands at an end or beside another", () => {
  const sign = fc.constantFrom(
    "a",
    "/",
    "-",
    " ",
    "\n",
    "\r\n",
    "\f",
    "\u00a0",
    "\ufb01",
    "\u2019",
    "\u00ad",
  );
  fc.assert(
    fc.property(fc.string({ unit: sign }), (text) => {
      const folded = foldText(text);
      expect(folded.text).not.toMatch(/^ | {2}| $|[\n\r\f\u00a0]/);
      expect(foldText(folded.text).text).toBe(folded.text);
    }),
  );
});

test("every character of the folded text has its own in the original, in the same order", () => {
  const sign = fc.constantFrom(
    "a",
    "b",
    "-",
    "/",
    " ",
    "\n",
    "\f",
    "\u00a0",
    "\ufb03",
    "\u2019",
    "\u00ad",
  );
  fc.assert(
    fc.property(fc.string({ unit: sign }), (text) => {
      const folded = foldText(text);
      let last = 0;
      for (let index = 0; index < folded.text.length; index += 1) {
        const { start, end } = originalSpan(folded, index, index + 1);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(foldText(`.${text.slice(start, end)}.`).text).toContain(folded.text.charAt(index));
        last = start;
      }
    }),
  );
});
