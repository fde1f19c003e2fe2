import { ownSentences } from "./sentences.ts";

/** "would be indicated", "is medically necessary", "are appropriate" */
const affirmed =
  /\b(?:would be|is|are)\s(?:(?:therefore|thus|clearly|both)\s)?(?:medically\s(?:necessary|appropriate)|(?:medically\s)?indicated|appropriate|warranted|supported|certified)\b/i;
/** "is not medically necessary", "not indicated", "is denied", "recommendation is for denial" */
const denied =
  /\b(?:not|n't|never)\s(?:(?:be|been|currently|clearly)\s)?(?:medically\s(?:necessary|appropriate)|(?:medically\s)?indicated|appropriate|warranted|supported|certified|recommended)\b|\b(?:request|item|service) is (?:therefore )?denied\b|\brecommendation is for denial\b/i;
/** Words before an affirmation that turn it into its opposite, a condition or a question. */
const weakenedBefore =
  /\b(?:not|n't|no|nor|never|neither|unless|if|whether|until|without|unclear|only when|insufficient|lacks?)\b/i;
/** Words behind it that make it a condition. */
const weakenedAfter = /^\s*(?:only|if|unless|when|once|until|after)\b/i;

/** The sentence of a rationale that says the treatment, or a part of it, is called for; or null. */
export function affirmation(rationale: string): string | null {
  return ownSentences(rationale).find(affirms) ?? null;
}

/** The sentence of a rationale that says the treatment is not called for; or null. */
export function negation(rationale: string): string | null {
  return ownSentences(rationale).find((sentence) => denied.test(sentence)) ?? null;
}

function affirms(sentence: string): boolean {
  const match = affirmed.exec(sentence);
  if (match === null) return false;
  const before = sentence.slice(0, match.index);
  const after = sentence.slice(match.index + match[0].length);
  return !weakenedBefore.test(before) && !weakenedAfter.test(after);
}
