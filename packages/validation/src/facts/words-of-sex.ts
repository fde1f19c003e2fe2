import type { Sex } from "@openimr/core";
import { withoutQuotations } from "./sentences.ts";

const words: Record<Sex, RegExp> = {
  female:
    /\b(?:she|hers?|herself)\b|\byears?[- ]old (?:[a-z-]{1,20} ){0,2}(?:female|woman|lady)\b/gi,
  male: /\b(?:he|him|his|himself)\b|\byears?[- ]old (?:[a-z-]{1,20} ){0,2}(?:male|man|gentleman)\b/gi,
};
/** "He/she", "his or her", "(s)he": words for either sex. */
const either =
  /\b(?:s?he|him|his|hers?|himself|herself)\s?(?:\/|\bor\b|\band\b)\s?(?:s?he|him|his|hers?|himself|herself)\b|\(s\)he\b|\bs\/he\b/gi;
/** The worker, under every name that letters use. */
const worker = /\b(?:patient|worker|claimant|applicant|employee|IW)\b/i;
/** Somebody else, to whom a pronoun may belong. */
const another =
  /\b(?:physicians?|providers?|treaters?|doctors?|Dr|surgeons?|specialists?|consultants?|therapists?|chiropractors?|acupuncturists?|psychologists?|psychiatrists?|internists?|nurses?|reviewers?|examiners?|evaluators?|authors?|attorneys?|adjusters?|interpreters?|supervisors?|co-?workers?|employers?|manager|wife|husband|spouse|partner|mother|father|parents?|brothers?|sisters?|sons?|daughters?|child(?:ren)?|friends?|caregivers?|aides?)\b/i;
/** Somebody else by a title behind the name. */
const titled = /\b(?:M\.?D|D\.?O|D\.?C|[AQ]ME|PTP|PA-C)\b/;

/**
 * The words of a text that speak of the worker as of this sex, pronouns above all. A sentence that
 * names anybody else, or follows one without naming the worker, is left out, since its pronouns may
 * be another person's; so are quotations and words for either sex, such as "he/she".
 */
export function wordsOfSex(text: string, sex: Sex): string[] {
  if (text.search(words[sex]) < 0) return [];
  const sentences = withoutQuotations(text)
    .replace(either, " ")
    .split(/(?<=[.!?;])\s+/);
  let aboutAnother = false;
  return sentences.flatMap((sentence) => {
    if (another.test(sentence) || titled.test(sentence)) aboutAnother = true;
    else if (worker.test(sentence)) aboutAnother = false;
    return aboutAnother ? [] : Array.from(sentence.matchAll(words[sex]), ([found]) => found);
  });
}
