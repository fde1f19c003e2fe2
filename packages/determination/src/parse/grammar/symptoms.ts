import { findAll, type Passage } from "../passage.ts";

/** "The patient presents with A and B.", "She complains of A, B, and C." up to the sentence's end. */
const complaint =
  /\b(?:patient|worker|claimant|applicant|employee|IW|he|she)\s(?:\w{1,12}\s)?(?:presents? with|presented with|complain(?:s|ed)? of|reports?|reported)\s(?<list>(?:[^.]|\.(?=\d)){3,300})\.(?=\s|$)/dgi;
/** What such a sentence may hold that is no symptom: dates, numbers of pages, relief, and the like. */
const noSymptom =
  /\d|\bthat\b|\brelief\b|\bimprove|\bwere reviewed\b|\bmedications?\b|\bfrom\b|\bdated\b/i;

/** The complaints that a summary lists, one passage each, in the order of the text. */
export function readSymptoms(summary: Passage): Passage[] {
  return findAll(summary, complaint)
    .map((match) => match.group("list"))
    .filter((list): list is Passage => list !== null && !noSymptom.test(list.text))
    .flatMap((list) =>
      findAll(list, /(?:^|, and |, | and )(?<symptom>(?:(?!, | and ).)+)/dg)
        .map((match) => match.group("symptom"))
        .filter((symptom): symptom is Passage => symptom !== null && symptom.text.trim() !== ""),
    );
}
