import { type CalendarDate, type RecordKind, readDate } from "@openimr/core";
import { endOf, findAll, type Match, type Passage } from "../passage.ts";
import { anyDate, US_DATE } from "./us-date.ts";

/** A report named in the text, with its kind and day. */
export type ReportRead = { passage: Passage; kind: RecordKind; date: CalendarDate | null };

/** "from 07/23/2014 and 09/10/2014 were reviewed": the days of what was reviewed */
const reviewed = new RegExp(
  `\\b(?:from|dated|of)\\s(?<dates>${US_DATE}(?:(?:,? and |, | to | through )${US_DATE}){0,40})\\s(?:were|was) reviewed`,
  "gd",
);
/** The words before such days that name what was reviewed: "Treatment reports " */
const namedBefore = /[A-Za-z][A-Za-z-]{1,30}(?: [a-z][a-z-]{1,20}){0,3}\s$/;
/** "According to progress report 08/19/2014", "the PR-2 dated 08/19/2014" */
const mentioned = new RegExp(
  `(?<kind>(?:progress|treatment|medical|follow-?up|operative|imaging|MRI|AME|QME|therapy|PR-?2)[a-z -]{0,30}?(?:reports?|notes?)?)[,:]?\\s(?:dated |of |from |on )?(?<date>${US_DATE})`,
  "gid",
);
const kinds: readonly (readonly [RegExp, RecordKind])[] = [
  [/application for (?:independent|IMR)/i, "application"],
  [/utilization review|UR determination/i, "ur_determination"],
  [/request for authorization|\bRFA\b/i, "request_for_authorization"],
  [/progress|PR-?2|follow-?up/i, "progress_report"],
  [/operative/i, "operative_report"],
  [/imaging|\bMRI\b|x-?ray|\bCT\b/i, "imaging"],
  [/\bEMG\b|nerve conduction|laborator|diagnostic test/i, "diagnostic_test"],
  [/\bAME\b|\bQME\b|medical-legal/i, "medical_legal_report"],
  [/therapy/i, "therapy_notes"],
  [/treatment utilization schedule|MTUS|guideline/i, "guideline"],
  [/treatment|treating|medical/i, "treatment_report"],
];

/** The kind of record that words name, or null. */
export function readReportKind(words: string): RecordKind | null {
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** The reports that the summary says were reviewed, one for each day. */
export function reportsReviewed(summary: Passage): ReportRead[] {
  return statementsIn(summary).flatMap((match) => {
    const dates = match.group("dates");
    const at = match.whole.start - summary.start;
    const words = namedBefore.exec(summary.text.slice(Math.max(0, at - 100), at))?.[0] ?? "";
    const kind = readReportKind(words) ?? "other";
    return dates === null
      ? []
      : daysIn(dates).map(({ passage, date }) => ({ passage, kind, date }));
  });
}

/** Reports that the summary speaks of, those in the statement of what was reviewed left out. */
export function reportsMentioned(
  summary: Passage,
): { passage: Passage; kind: RecordKind; date: CalendarDate }[] {
  const statements = statementsIn(summary).map((match) => match.whole);
  let next = 0;
  return findAll(summary, mentioned).flatMap((match) => {
    const text = match.group("date");
    const at = text?.start ?? match.whole.start;
    while (next < statements.length && endOf(statements[next] ?? summary) <= at) next += 1;
    const inStatement = (statements[next]?.start ?? endOf(summary)) <= at;
    const date = text === null ? null : readDate(text.text);
    if (inStatement || date === null) return [];
    const kind = readReportKind(match.groups.kind ?? "") ?? "other";
    return [{ passage: match.whole, kind, date }];
  });
}

/** The statements of what was reviewed. Most summaries have none, which one word tells. */
function statementsIn(summary: Passage): Match[] {
  return summary.text.includes(" reviewed") ? findAll(summary, reviewed) : [];
}

function daysIn(dates: Passage): { passage: Passage; date: CalendarDate | null }[] {
  return findAll(dates, anyDate).map(({ whole }) => ({
    passage: whole,
    date: readDate(whole.text),
  }));
}
