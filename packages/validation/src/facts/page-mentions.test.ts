import { formatPageRanges } from "@openimr/core";
import { expect, test } from "vitest";
import { guidelinePages } from "./page-mentions.ts";

test.each([
  [
    "For physical medicine, the MTUS Guidelines page 98 and 99 recommends 9 to 10 sessions.",
    "98, 99",
  ],
  ["The ACOEM, chapter 8, Neck and Upper Back, pages 173-174 states: it may be used.", "173-174"],
  ["The guideline (p. 60) limits it. The MTUS, pg. 58, too.", "60, 58"],
  ["Decision based on MTUS Page(s): 58-60, 98.", "58-60, 98"],
  ["By the guideline, page 60, 6 visits come first.", "60"],
  ["The MTUS, pages 98 to 99, sets it.", "98-99"],
])("%j points to %s", (text, pages) => {
  expect(formatPageRanges(guidelinePages(text))).toBe(pages);
});

test.each([
  "In the records of 08/11/2016, page 3 of 12, a trial is spoken of.",
  "See the note of 8-1-16, p. 2.",
  "Utilization review relied on the MTUS, page 60.",
  "The guideline is of 2009, and page after page speaks of it.",
  "The MTUS is quoted on page 3 of 12.",
  "Pain on stepping 98 times.",
])("%j points to no page of a guideline", (text) => {
  expect(guidelinePages(text)).toEqual([]);
});
