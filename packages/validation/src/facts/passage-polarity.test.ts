import { expect, test } from "vitest";
import { speaksAgainst, speaksFor } from "./passage-polarity.ts";

test.each([
  ["Recommended as an option as indicated below.", true, false],
  [
    "These palliative tools may be used on a trial basis but should be monitored closely.",
    true,
    false,
  ],
  ["It is indicated for patients at risk.", true, false],
  ["Not recommended as a primary treatment, but may be considered as an adjunct.", true, false],
  ["Not recommended.", false, true],
  ["It should not be used.", false, true],
  ["It is not generally recommended.", false, true],
  ["There is no high-grade scientific evidence to support it.", false, false],
  ["Emphasis should focus on functional restoration.", false, false],
])("%j speaks for it: %j, against it: %j", (passage, isFor, isAgainst) => {
  expect([speaksFor(passage), speaksAgainst(passage)]).toEqual([isFor, isAgainst]);
});
