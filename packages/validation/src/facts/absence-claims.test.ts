import fc from "fast-check";
import { expect, test } from "vitest";
import { absenceClaims } from "./absence-claims.ts";

function claimed(text: string): string[] {
  return absenceClaims(text).map(({ topic, recent }) =>
    recent ? `recent: ${topic.name}` : topic.name,
  );
}

test.each([
  [
    "Review of the medical file does not indicate the patient has had prior massage therapy.",
    "massage",
  ],
  [
    "It is unclear how many physical therapy sessions the patient has received thus far.",
    "physical therapy",
  ],
  ["The file holds no earlier course of massage.", "massage"],
  ["Nobody has recorded how many supervised sessions have been given since.", "the earlier visits"],
  ["There is no record of a home exercise program (HEP).", "home exercise"],
  ["There is no documentation of an MRI.", "an MRI"],
  ["There is no evidence of a recent MRI.", "recent: an MRI"],
  ["The records hold no urine test, no agreement and no pill count.", "a urine drug test"],
  ["The notes do not mention acupuncture.", "acupuncture"],
  ["Acupuncture has not been documented.", "acupuncture"],
  ["The documentation provided does not include an operative report.", "an operative report"],
])("%j claims that the file does not show %s", (text, topic) => {
  expect(claimed(text)).toEqual([topic]);
});

test.each([
  "There is no documentation of functional improvement from prior physical therapy.",
  "The notes do not tell how the earlier massage changed function.",
  "The notes do not say why household means would not do.",
  "Utilization review found no documentation of massage.",
  "The guideline wants no record of massage.",
  "If the file does not show massage, it is denied.",
  "The file shows massage and an MRI.",
  "No reason for the excess is documented.",
  "Massage is not medically necessary.",
])("%j makes no claim that can be searched", (text) => {
  expect(claimed(text)).toEqual([]);
});

test("a claim is a clause of the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
      const whole = `The file holds no massage. ${text}`;
      for (const { clause } of absenceClaims(whole)) expect(whole).toContain(clause.slice(0, 12));
    }),
  );
});
