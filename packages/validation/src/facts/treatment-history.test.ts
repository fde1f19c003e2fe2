import { expect, test } from "vitest";
import { mayConcernSamePart, treatmentHistory } from "./treatment-history.ts";

function told(text: string): string[] {
  return treatmentHistory(text).map(({ topic, had }) => `${had ? "had" : "never"}: ${topic.name}`);
}

test.each([
  ["The patient has had 12 sessions of physical therapy.", "had: physical therapy"],
  ["The worker underwent surgery of the left knee in 2013.", "had: surgery"],
  ["She completed eight visits of acupuncture.", "had: acupuncture"],
  ["Treatment to date has included rest, medication and massage.", "had: massage"],
  ["Six chiropractic visits were completed.", "had: chiropractic care"],
  ["MRI of the lumbar spine dated 03/04/2015 is at hand.", "had: an MRI"],
  ["An MRI of the left knee showed a tear.", "had: an MRI"],
  ["The patient has not had any massage.", "never: massage"],
  ["There was no prior surgery.", "never: surgery"],
  ["The claimant denies acupuncture.", "never: acupuncture"],
  ["The worker has had no physical therapy.", "never: physical therapy"],
])("%j tells %s", (text, statement) => {
  expect(told(text)).toEqual([statement]);
});

test.each([
  "This is a request for massage 3 x 4.",
  "The treater recommends physical therapy.",
  "It is unclear whether the patient has had massage.",
  "There is no documentation of acupuncture.",
  "If the patient has had surgery, therapy follows.",
  "The guideline says that the patient has had massage.",
  "The patient has had pain since surgery was denied.",
  "The knee has not been scanned by MRI.",
])("%j tells nothing of the past for certain", (text) => {
  expect(told(text)).toEqual([]);
});

test("two clauses concern one part of the body unless both name parts that are apart", () => {
  expect(mayConcernSamePart(["knee"], ["knee", "neck"])).toBe(true);
  expect(mayConcernSamePart([], ["neck"])).toBe(true);
  expect(mayConcernSamePart(["low_back"], ["back"])).toBe(true);
  expect(mayConcernSamePart(["knee"], ["neck"])).toBe(false);
});
