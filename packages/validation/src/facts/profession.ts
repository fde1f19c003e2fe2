/** Professions that may review (Labor Code 3209.3), and the words that tell them. */
const reviewing = [
  ["psychologist", /\bpsycholog/i],
  ["acupuncturist", /\bacupunctur|\boriental medicine\b/i],
  ["optometrist", /\boptomet/i],
  ["dentist", /\bdentist|\bdental\b/i],
  ["podiatrist", /\bpodiatr/i],
  ["chiropractor", /\bchiropract/i],
  [
    "physician",
    /\bphysicians?\b(?! assistant)|\bmedical doctor\b|\bdoctor of (?:medicine|osteopath)|\bosteopath/i,
  ],
  ["physician", /\b(?:M\.?D|D\.?O)\b/],
] as const;

/** Professions of health care that may not. */
const others =
  /\bnurse\b|\bphysician assistant|\bphysical therapist|\boccupational therapist|\bpharmacist|\bsocial worker|\bcounselor\b|\bmassage therapist/i;

/** A profession that may review. */
export type ReviewingProfession = (typeof reviewing)[number][0];

/**
 * The profession that words about a reviewer name: one that may review, `other` for one of health care
 * that may not, null where they name none that is known.
 */
export function readProfession(text: string): ReviewingProfession | "other" | null {
  const known = reviewing.find(([, words]) => words.test(text));
  if (known !== undefined) return known[0];
  return others.test(text) ? "other" : null;
}
