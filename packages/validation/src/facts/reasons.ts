import { isAboutCase } from "./guideline-passages.ts";
import { affirmation, negation } from "./necessity.ts";

/** "This patient presents with ...", "The worker is a 44-year-old ...", "This is a request for ..." */
const introduces =
  /\b(?:presents? with|is an? (?:[\w-]{1,20} )?\d{1,3}[- ]years?|(?:request|issue) is (?:made )?for|is a request for)\b/i;
const utilizationReview = /\b(?:utilization review\w*|claims administrator|UR)\b/i;
const concludes =
  /^(?:therefore|thus|hence|as such|accordingly)\b|\brecommendation is for\b|\bcriteria (?:are|have) (?:not )?(?:been )?met\b|\bdenial (?:stands|is upheld)\b|\brequest (?:is|was) (?:denied|granted)\b/i;
/** Words that tie a conclusion to its ground. */
const because = /\b(?:because|since|as|given|due to|without|for lack of|exceeds?)\b/i;

/**
 * Whether a sentence of a rationale says anything of its own about the case: it is no introduction, no
 * account of utilization review or a guideline, and no conclusion without a ground.
 */
export function isReason(sentence: string): boolean {
  if (introduces.test(sentence) || utilizationReview.test(sentence)) return false;
  return isAboutCase(sentence) && !isBareConclusion(sentence);
}

function isBareConclusion(sentence: string): boolean {
  if (because.test(sentence.replace(/^as such\b/i, ""))) return false;
  return concludes.test(sentence) || negation(sentence) !== null || affirmation(sentence) !== null;
}
