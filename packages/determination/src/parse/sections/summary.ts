import {
  type CalendarDate,
  type Case,
  type NewId,
  RecordId,
  type RecordKind,
  readDate,
} from "@openimr/core";
import { readDiagnoses } from "../grammar/diagnoses.ts";
import { readReportKind, reportsMentioned, reportsReviewed } from "../grammar/reports.ts";
import { readSymptoms } from "../grammar/symptoms.ts";
import { anyDate, LOOKS_LIKE_DATE, US_DATE } from "../grammar/us-date.ts";
import type { Notes } from "../notes.ts";
import { find, findAll, type Match, matchesOf, type Passage } from "../passage.ts";

/** "73-year-old female", "48 year old man", "52 y/o right-handed woman" */
const ageAndSex =
  /\b(?<age>\d{1,3})(?:[- ]years?[- ]old|[- ]?y\/?o)\b(?:(?:[ ,]{1,2}(?!and\b|is\b|was\b|who|with)[a-z-]{1,20}){0,4}?[ ,]{1,2}(?<sex>female|male|woman|man|lady|gentleman)\b)?/di;
/** "The claimant is a male, age 52", "a woman aged 44" */
const sexAndAge =
  /\b(?<sex>female|male|woman|man|lady|gentleman)\b[ ,]{0,2}(?:who is )?\bage[d:]? ?(?:of )?(?<age>\d{1,3})\b/di;
/** "date of injury of 10/29/1997", "DOI: 9-9-99"; else "injured on", "sustained an injury on" */
const injuries = [
  "\\b(?:date of (?:the )?injury|DOI)\\b[^.\\d]{0,60}?",
  "\\b(?:injured|(?:sustained|suffered|with|had|has) [^.\\d]{0,60}?\\binjur(?:y|ies)|injury (?:of|dated|occurred|happened)|industrial injury|injury:)(?![a-z])[^.\\d]{0,60}?",
].map((words) => new RegExp(`${words}(?<date>${US_DATE})`, "id"));
/** "6/10-7/10", "6-7/10", "8/10", "7 out of 10"; "on 6/10" is a day */
const pain =
  /(?<![\dlIOo/-])(?<!\b(?:on|dated|since|until) )(?<low>\d{1,2}(?:\.\d)?)(?:\/(?:10|100))?(?:\s?(?:-|to)\s?(?<high>\d{1,2}(?:\.\d)?))?(?:\/| out of )(?<outOf>10|100)(?![\dlIOo/]| ?- ?(?:[\dlIO]|$))/gi;
/** What the sentence of a pain rating speaks of. */
const rated =
  /\b(?:pain|painful|rat(?:e[sd]?|ing)|scale|VAS|severity|intensity|discomfort|\w{0,12}aches?)\b/i;
/** "Utilization review denied the request on 08/26/2014", "The UR decision dated 08/26/2014 denied it" */
const urDecisions = [
  `[^.\\d]{0,80}?\\b(?<decision>denied|modified|delayed|non-?certified)\\b[^.\\d]{0,80}?(?<date>${US_DATE})`,
  `[^.\\d]{0,40}?(?<date>${US_DATE})[^.\\d]{0,80}?\\b(?<decision>denied|modified|delayed|non-?certified)\\b`,
].map((words) => new RegExp(`\\b(?:utilization review|UR)\\b(?: \\(UR\\))?${words}`, "id"));
/** "Current medications include A, B and C.", "Medications: A, B." */
const medications =
  /\b(?:medications? (?:are|include[sd]?|consists? of)|medications?:)\s(?<list>(?:[^.]|\.(?=\d)){3,400}?)\.(?=\s|$)/di;

/** The reviewer's account of the case: the whole text and the facts that can be read from it. */
export function readSummary(section: Passage, record: Case, notes: Notes, newId: NewId): void {
  if (section.text === "") return;
  record.clinicalSummary.text = section.text;
  notes.field("/clinicalSummary/text", section);
  readWorker(section, record, notes);
  readInjury(section, record, notes);
  readClinicalFacts(section, record, notes);
  readUtilizationReview(section, record, notes);
  const reviewed = record.records.length > 0 ? [] : reportsReviewed(section);
  for (const { passage, kind, date } of reviewed) {
    addRecord(record, notes, newId, { passage, kind, dates: date === null ? null : [date, date] });
  }
  for (const { passage, kind, date } of reportsMentioned(section)) {
    const index = record.clinicalSummary.mentionedReports.push({ kind, date }) - 1;
    notes.field(`/clinicalSummary/mentionedReports/${index}`, passage);
  }
}

function readWorker(section: Passage, record: Case, notes: Notes): void {
  const match = findFirst(section, [ageAndSex, sexAndAge]);
  const age = match?.group("age");
  const sex = match?.group("sex");
  if (age && Number(age.text) <= 130) {
    record.injuredWorker.age = Number(age.text);
    notes.field("/injuredWorker/age", age);
  }
  if (sex) {
    record.injuredWorker.sex = /^(?:female|woman|lady)$/i.test(sex.text) ? "female" : "male";
    notes.field("/injuredWorker/sex", sex);
  }
}

function readInjury(section: Passage, record: Case, notes: Notes): void {
  const date = findFirst(section, injuries)?.group("date");
  if (!date) return;
  const day = readDate(date.text);
  if (day === null) {
    notes.problem(
      "field_unreadable",
      `"${date.text}" is not a day that exists. Enter the date of injury by hand.`,
      {
        path: "/dates/injury",
        passage: date,
      },
    );
  } else if (record.dates.injury === null) {
    record.dates.injury = day;
    notes.field("/dates/injury", date);
  } else if (record.dates.injury !== day) {
    notes.problem(
      "ambiguous",
      "The summary gives another date of injury than the header. The header's was taken.",
      {
        path: "/dates/injury",
        passage: date,
      },
    );
  }
}

function readClinicalFacts(section: Passage, record: Case, notes: Notes): void {
  const summary = record.clinicalSummary;
  for (const { diagnosis, passage } of readDiagnoses(section)?.found ?? []) {
    const index = summary.diagnoses.push(diagnosis) - 1;
    notes.field(`/clinicalSummary/diagnoses/${index}`, passage);
  }
  for (const symptom of readSymptoms(section)) {
    const index = summary.symptoms.push(symptom.text) - 1;
    notes.field(`/clinicalSummary/symptoms/${index}`, symptom);
  }
  const list = find(section, medications)?.group("list");
  for (const medication of list ? splitList(list, /(?:(?! and )[^,;])+/g) : []) {
    const index = summary.medications.push(medication.text) - 1;
    notes.field(`/clinicalSummary/medications/${index}`, medication);
  }
  const rating = findAll(section, pain).find(({ whole }) => rated.test(sentenceOf(section, whole)));
  const low = Number(rating?.groups.low);
  const outOf = Number(rating?.groups.outOf);
  const high = Number(rating?.groups.high ?? low);
  if (rating && low <= outOf && high <= outOf) {
    summary.pain = { low: Math.min(low, high), high: Math.max(low, high), outOf };
    notes.field("/clinicalSummary/pain", rating.whole);
  }
}

function readUtilizationReview(section: Passage, record: Case, notes: Notes): void {
  const match = findFirst(section, urDecisions);
  const decision = match?.group("decision");
  const date = match?.group("date");
  if (!decision || !date) return;
  const word = decision.text.toLowerCase();
  record.utilizationReview.decision =
    word === "modified" ? "modified" : word === "delayed" ? "delayed" : "denied";
  notes.field("/utilizationReview/decision", decision);
  const day = readDate(date.text);
  if (day === null) {
    notes.problem(
      "field_unreadable",
      `"${date.text}" is not a day that exists. Enter the date of the utilization review decision by hand.`,
      {
        path: "/utilizationReview/decidedOn",
        passage: date,
      },
    );
    return;
  }
  record.utilizationReview.decidedOn = day;
  notes.field("/utilizationReview/decidedOn", date);
  if (record.dates.urDecision !== null) return;
  record.dates.urDecision = day;
  notes.field("/dates/urDecision", date);
}

function findFirst(section: Passage, patterns: readonly RegExp[]): Match | null {
  for (const pattern of patterns) {
    const match = find(section, pattern);
    if (match !== null) return match;
  }
  return null;
}

/** The words around a passage up to the ends of its sentence, at most 120 characters either side. */
function sentenceOf({ text, start }: Passage, passage: Passage): string {
  const from = passage.start - start;
  const before =
    text
      .slice(Math.max(0, from - 120), from)
      .split(/[.!?] /)
      .at(-1) ?? "";
  const after =
    text
      .slice(from + passage.text.length)
      .slice(0, 120)
      .split(/[.!?] /)[0] ?? "";
  return `${before}|${after}`;
}

function addRecord(
  record: Case,
  notes: Notes,
  newId: NewId,
  read: { passage: Passage; kind: RecordKind; dates: [CalendarDate, CalendarDate] | null },
): void {
  const { passage, kind, dates } = read;
  const index =
    record.records.push({
      id: RecordId.parse(newId()),
      kind,
      author: null,
      serviceDates: dates === null ? null : { from: dates[0], to: dates[1] },
      receivedOn: null,
      pageCount: null,
      documentId: null,
      reviewed: true,
    }) - 1;
  notes.field(`/records/${index}`, passage);
}

/** An entry of this many characters runs on into what is no list of records. */
const LONG_ENTRY = 300;

/** Records listed in a section of their own, one behind each bullet or semicolon. */
export function readRecordList(section: Passage, record: Case, notes: Notes, newId: NewId): void {
  let within = true;
  for (const entry of splitList(section, /[^;\u2022\uf0b7]+/g)) {
    within &&= entry.text.length < LONG_ENTRY;
    if (entry.text === "[not stated]") {
      notes.label(entry);
      continue;
    }
    const days = matchesOf(entry.text, anyDate).map(([day]) => readDate(day));
    const certain = within && days.length === matchesOf(entry.text, LOOKS_LIKE_DATE).length;
    const [from = null, to = from] = certain ? days : [];
    addRecord(record, notes, newId, {
      passage: entry,
      kind: readReportKind(entry.text) ?? "other",
      dates: from === null || to === null ? null : [from, to],
    });
  }
}

function splitList(list: Passage, pattern: RegExp): Passage[] {
  return matchesOf(list.text, pattern)
    .map((match) => {
      const text = match[0].replace(/^\s*(?:and\s+)?/, "");
      return { text: text.trim(), start: list.start + match.index + match[0].length - text.length };
    })
    .filter(({ text }) => text !== "");
}
