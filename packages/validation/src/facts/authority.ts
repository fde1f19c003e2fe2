import type { GuidelineCitation } from "@openimr/core";
import { documentById } from "@openimr/guidelines";

/** Whether a citation is one of the Medical Treatment Utilization Schedule; null where that is not known. */
export function isOfMtus({ document, source }: GuidelineCitation): boolean | null {
  const known = documentById(document);
  if (known !== null) return known.mtus;
  if (source === "mtus") return true;
  return source === null || source === "acoem" ? null : false;
}

/** Words that speak of the schedule or of the order in which evidence is searched. */
const ofSchedule =
  /\bMTUS\b|\bACOEM\b|\b(?:medical )?treatment utilization schedule\b|\bchronic pain (?:medical )?treatment guidelines?\b|\b9792\b/i;

/** Whether a rationale says anything of the schedule, and so may give the reason for going beyond it. */
export function speaksOfMtus(rationale: string): boolean {
  return ofSchedule.test(rationale);
}

/** Words by which two authorities, or their evidence, are weighed. */
const weighing =
  /\b(?:strength of (?:the )?evidence|levels? of evidence|hierarchy of evidence|evidence hierarchy|at variance|conflict(?:s|ing)? (?:guidelines?|recommendations?)|more (?:recent|current)|underlying stud(?:y|ies)|higher[- ](?:quality|level)|presum(?:ed|ption|ptively)|takes? precedence|supersed\w+|rather than|instead of|in contrast|whereas|compar(?:ed|ing|ison|able)|versus|9792\.25)/i;

/** Names under which a rationale speaks of an authority. */
const authorityWords: readonly (readonly [RegExp, (citation: GuidelineCitation) => boolean])[] = [
  [/\b(?:ODG|Official Disability)/i, ({ source }) => source === "odg"],
  [/\bACOEM\b|\bAmerican College of Occ/i, ({ source }) => source === "acoem"],
  [/\bMTUS\b|\bchronic pain (?:medical )?treatment/i, (citation) => isOfMtus(citation) === true],
];

/** Whether a rationale weighs evidence, or speaks of one of the authorities that the other side cites. */
export function comparesWith(rationale: string, others: readonly GuidelineCitation[]): boolean {
  if (weighing.test(rationale)) return true;
  return authorityWords.some(([words, isIt]) => words.test(rationale) && others.some(isIt));
}
