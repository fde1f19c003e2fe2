import { remembered } from "./remembered.ts";
import { ownClauses } from "./sentences.ts";

const NAME =
  "(?:MED|MEDD|MME|morphine (?:milligram )?equivalen(?:ts?|ce)(?: (?:daily )?dos(?:e|age))?)";
const NUMBER = "(?<![\\d.,])(?<milligrams>\\d{1,4}(?:\\.\\d{1,2})?)(?![\\d,])";
/** "40 mg MED", "40 MME", "40 mg of morphine equivalents" */
const before = new RegExp(`${NUMBER}\\s?(?:mg\\s)?(?:of\\s)?(?:oral\\s)?${NAME}\\b`, "gi");
/** "MED of 40 mg", "a morphine equivalent dose of about 40 mg" */
const behind = new RegExp(
  `\\b${NAME}(?: (?:a|per) day)?\\s(?:of|is|was|at|totals|comes to|equals)\\s(?:about\\s|approximately\\s|some\\s)?${NUMBER}\\s?mg\\b`,
  "gi",
);
/** What a dose is held against is no dose that is taken. */
const limiting =
  /\b(?:limit\w*|exceed\w*|ceiling|threshold|maximum|no more than|not more than|less than|up to|above|below|over|under|beyond|reduc\w+|taper\w*|wean\w*|guidelines?|recommend\w*|should)\b/i;

/** A clause of a text that gives one day's morphine equivalent, and no limit to hold it against. */
export type StatedMorphine = { milligrams: number; clause: string };

/** A text without these has no such clause, and need not be taken apart. */
const named = /\b(?:medd?|mme|morphine)\b/i;

/** Every such clause of a text. */
export const statedMorphine: (text: string) => readonly StatedMorphine[] = remembered((text) => {
  if (!named.test(text)) return [];
  return ownClauses(text).flatMap((clause) => {
    if (limiting.test(clause)) return [];
    const [first, ...others] = [...clause.matchAll(before), ...clause.matchAll(behind)];
    if (first === undefined || others.length > 0) return [];
    return [{ milligrams: Number(first.groups?.milligrams), clause }];
  });
});

/** Whether a rationale says anything of how high the dose of opioids is. */
export function speaksOfDose(rationale: string): boolean {
  return /\b(?:MED|MEDD|MME)\b|\bmorphine\b|\bmilligram equivalen|\bhigh[- ]dos|\btaper|\bwean/i.test(
    rationale,
  );
}
