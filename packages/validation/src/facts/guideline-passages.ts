import { sentencesOf, withoutQuotations } from "./sentences.ts";

/** The words of guidelines that a text repeats, and the sentences around them. */
export type GuidelinePassages = { passages: string[]; around: string[] };

const guideline = /\b(?:guidelines?|MTUS|ACOEM|ODG|Official Disability)\b/i;
const anotherSpeaker =
  /\b(?:utilization review\w*|claims administrator|UR|physician|provider|treater|surgeon)\b/i;
/** "The guideline states: There is no ...", without quotation marks. */
const announced =
  /^(?<lead>[^:]{3,240}\b(?:states?|stated|reads?|says|notes?|following(?: [^:.]{1,60})?)\s?:)\s{1,3}(?<words>[^\s.].*)$/is;
/** Words that speak of the case in hand: with them a passage without marks has ended. */
const caseInHand =
  /\b(?:requests?|requested|trial of|(?:this|the) (?:treatment|case|service|item|patient|worker|claimant|applicant|treater|provider|physician|notes|file|records?)|recommendation is|therefore|thus|however|documentation|documented)\b/i;
const quotation = /"(?<straight>[^"]{1,2000})"|\u201c(?<curly>[^\u201c\u201d]{1,2000})\u201d/g;

/** Without one of these marks nobody's words are repeated. */
const announcing = /[":\u201c]/;

/**
 * The passages of guidelines in a text: those in quotation marks whose sentence names a guideline, and
 * those that a guideline's name and a colon announce, up to the sentence that turns to the case.
 */
export function guidelinePassages(text: string): GuidelinePassages {
  if (!announcing.test(text) || !guideline.test(text)) return { passages: [], around: [text] };
  const passages = quotedPassages(text);
  const around: string[] = [];
  let within = false;
  for (const sentence of sentencesOf(withoutQuotations(text))) {
    const begun = announced.exec(sentence)?.groups;
    if (begun !== undefined && namesGuideline(begun.lead ?? "")) {
      passages.push(begun.words ?? "");
      within = true;
    } else if (within && !caseInHand.test(sentence)) passages.push(sentence);
    else {
      within = false;
      around.push(sentence);
    }
  }
  return { passages, around };
}

/** The passages in quotation marks whose sentence names a guideline and nobody else as speaker. */
export function quotedPassages(text: string): string[] {
  return Array.from(text.matchAll(quotation)).flatMap((match) =>
    namesGuideline(leadOf(text, match.index))
      ? [match.groups?.straight ?? match.groups?.curly ?? ""]
      : [],
  );
}

/** Whether a sentence speaks of the case in hand, and not of what a guideline says at large. */
export function isAboutCase(sentence: string): boolean {
  return caseInHand.test(sentence) || !guideline.test(sentence);
}

function namesGuideline(words: string): boolean {
  return guideline.test(words) && !anotherSpeaker.test(words);
}

/** The words of the sentence before a place in a text, at most 300 characters of them. */
function leadOf(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 300), at);
  return before.split(/(?<=[.!?]["\u201d]?)\s+(?=[A-Z(])/).at(-1) ?? "";
}
