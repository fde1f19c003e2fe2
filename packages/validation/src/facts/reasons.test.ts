import { expect, test } from "vitest";
import { isReason } from "./reasons.ts";

test.each([
  "The notes do not tell how function changed.",
  "The request for 12 sessions exceeds what is recommended by MTUS.",
  "The request is not medically necessary, since eight visits brought nothing.",
  "However, the guideline asks for a trial first.",
  "Eight weeks of exercise have not helped.",
])("%j is a reason", (sentence) => {
  expect(isReason(sentence)).toBe(true);
});

test.each([
  "This patient presents with low back pain and headaches.",
  "The worker is a 44-year-old packer.",
  "This is a request for cold packs.",
  "Utilization review denied the request.",
  "The guideline speaks of it on page 60.",
  "Recommendation is for denial.",
  "Therefore, the request is not medically necessary.",
  "As such, it is denied.",
])("%j is none", (sentence) => {
  expect(isReason(sentence)).toBe(false);
});
