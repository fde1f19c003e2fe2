import { ownClauses } from "./sentences.ts";

const NECESSARY =
  "(?:medically\\s(?:necessary|appropriate)|(?:medically\\s)?indicated|appropriate|warranted|supported|certified)";
const ADVERBS =
  "(?:(?:therefore|thus|clearly|also|both|considered|deemed|found|to|be|reasonable|and)\\s){0,4}";

/** "would be indicated", "is medically necessary", "Recommendation is for approval" */
const affirmed = new RegExp(
  [
    `\\b(?:would be|is|are|appears|seems)\\s${ADVERBS}${NECESSARY}\\b`,
    "\\b(?:was|were)\\smedically\\snecessary\\b",
    "\\bmedical necessity\\b[^.]{0,80}\\b(?:is|has been) (?:established|demonstrated|substantiated)\\b",
    "\\brecommendation is for (?:approval|authorization|certification)\\b",
    "\\b(?:request|item|service) is (?:therefore )?(?:approved|authorized|granted)\\b",
  ].join("|"),
  "i",
);
/** "is not medically necessary", "isn't indicated", "Recommendation is for denial" */
const denied = new RegExp(
  [
    `(?:\\bnot|n['\u2019]t|\\bnever|\\bno longer)\\s?(?:(?:be|been|currently|clearly|considered|deemed)\\s){0,2}(?:${NECESSARY}|recommended)\\b`,
    "\\bmedical necessity\\b[^.]{0,80}\\b(?:is|has) not (?:been )?(?:established|demonstrated|substantiated)\\b",
    "\\b(?:request|item|service) is (?:therefore )?denied\\b(?! by)",
    "\\brecommendation is for denial\\b",
  ].join("|"),
  "i",
);

/** Words before an affirmation that turn it into its opposite, a condition or a question. */
const weakenedBefore =
  /\b(?:not|no|nor|never|neither|unless|if|whether|until|without|unclear|only when|insufficient|lacks?|fails?|failed|absen(?:t|ce))\b|n['’]t\b/i;
/** Words behind it that make it a condition, speak of people at large, or affirm the denial. */
const weakenedAfter =
  /^\s*(?:only|if|unless|when|once|until|after|(?:for|in|as) (?:\w+\s)?(?:patients|individuals|workers|those|persons|people|cases)\b|to (?:deny|uphold|non-?certify))/i;
/** "The denial of this request is supported": what is affirmed is the denial. */
const denialIsSubject =
  /\b(?:denial|non-?certification|decision|determination|modification)(?:\s\w+){0,5}\s*$/i;
/** "It is medically necessary to taper such a drug": what is affirmed is a way of going on. */
const impersonal = /(?:^|[^\w])it\s*$/i;
/** Who else may be speaking: a guideline, the treating side, utilization review. */
const guideline =
  /\b(?:guidelines?|MTUS|ACOEM|ODG|Official Disability|literature|criteria|studies|evidence)\b/i;
const reported =
  /\b(?:physician|provider|treater|doctor|surgeon|patient|worker|claimant|applicant)\b[^.]{0,30}\b(?:states?|stated|notes?|noted|reports?|reported|feels|felt|believes?|believed|opines?|opined|argues?|argued|contends?)\b/i;
const utilizationReview = /\b(?:utilization review\w*|claims administrator|UR)\b/i;
/** Words that speak of the case in hand and not of patients at large. */
const caseInHand =
  /\b(?:request(?:s|ed)?|trial of|this (?:treatment|case|service|item)|(?:patient|worker|claimant|applicant)(?:['’]s)?)\b/i;

/** The clause of a rationale that says the treatment, or a part of it, is called for; or null. */
export function affirmation(rationale: string): string | null {
  return ownClauses(rationale).find(affirms) ?? null;
}

/** The clause of a rationale that says the treatment is not called for; or null. */
export function negation(rationale: string): string | null {
  return ownClauses(rationale).find(denies) ?? null;
}

function affirms(clause: string): boolean {
  const match = affirmed.exec(clause);
  if (match === null || clause.endsWith("?")) return false;
  const before = clause.slice(0, match.index);
  const after = clause.slice(match.index + match[0].length);
  return (
    !weakenedBefore.test(before) &&
    !weakenedAfter.test(after) &&
    !denialIsSubject.test(before) &&
    !(impersonal.test(before) && /^\s*to\b/.test(after)) &&
    !spokenByAnother(before)
  );
}

function denies(clause: string): boolean {
  const match = denied.exec(clause);
  return match !== null && !spokenByAnother(clause.slice(0, match.index));
}

function spokenByAnother(before: string): boolean {
  if (reported.test(before) || utilizationReview.test(before)) return true;
  return guideline.test(before) && !caseInHand.test(before);
}
