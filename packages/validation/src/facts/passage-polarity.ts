/** "Recommended as an option", "may be used on a trial basis", "is indicated for" */
const favours =
  /(?<!\b(?:not|never|isn['\u2019]t|aren['\u2019]t) (?:currently |generally |routinely )?)(?:\brecommended\b(?! (?:against|only))|\b(?:may|can|could|should) be (?:used|tried|considered|given|appropriate|effective|beneficial)|\b(?:is|are) (?:indicated|appropriate|an option)\b)/i;
/** "Not recommended", "is not indicated", "should not be used" */
const opposes =
  /\b(?:not|never) (?:currently |generally |routinely )?(?:be )?(?:recommended|indicated|appropriate|advised|supported|used)\b|\brecommended against\b/i;

/** Whether a guideline's words speak for a treatment; words that do both speak for it in part. */
export function speaksFor(passage: string): boolean {
  return favours.test(passage);
}

/** Whether a guideline's words speak against a treatment, and not for it in part. */
export function speaksAgainst(passage: string): boolean {
  return opposes.test(passage) && !favours.test(passage);
}
