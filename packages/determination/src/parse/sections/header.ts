import { type Case, type CaseDates, CaseNumber, readDate } from "@openimr/core";
import type { Notes } from "../notes.ts";
import { find, type Passage } from "../passage.ts";

const caseNumber = /Case Number:\s*(?<value>CM\d{2}-\d{7,8})(?!\d)/di;
const priority = /Priority:\s*(?<value>standard|expedited|regular)\b/di;
const dates: readonly (readonly [keyof CaseDates, RegExp])[] = [
  ["assigned", labelled("Date Assigned")],
  ["injury", labelled("Date of Injury")],
  ["decided", labelled("Decision Date")],
  ["urDecision", labelled("(?:UR Denial Date|Date of UR Decision)")],
  ["applicationReceived", labelled("(?:IMR )?Application Received")],
];

/** The labelled lines at the head of a letter: case number, dates and priority. */
export function readHeader(section: Passage, record: Case, notes: Notes): void {
  const number = find(section, caseNumber);
  const numberText = number?.group("value");
  if (number && numberText) {
    record.caseNumber = CaseNumber.parse(numberText.text.toUpperCase());
    notes.label(number.whole);
    notes.field("/caseNumber", numberText);
  }
  const clock = find(section, priority);
  const clockText = clock?.group("value");
  if (clock && clockText) {
    record.priority = /expedited/i.test(clockText.text) ? "expedited" : "standard";
    notes.label(clock.whole);
    notes.field("/priority", clockText);
  }
  for (const [name, pattern] of dates) readHeaderDate(section, record, notes, { name, pattern });
}

function readHeaderDate(
  section: Passage,
  record: Case,
  notes: Notes,
  { name, pattern }: { name: keyof CaseDates; pattern: RegExp },
): void {
  const match = find(section, pattern);
  const value = match?.group("value");
  if (!match || !value) return;
  notes.label(match.whole);
  record.dates[name] = readDate(value.text);
  if (record.dates[name] !== null) notes.field(`/dates/${name}`, value);
  else {
    notes.problem(
      "field_unreadable",
      `"${value.text}" is not a day that exists. Enter the date by hand.`,
      {
        path: `/dates/${name}`,
        passage: value,
      },
    );
  }
}

function labelled(label: string): RegExp {
  return new RegExp(`${label}:\\s*(?<value>\\d{1,2}[/-]\\d{1,2}[/-]\\d{4})(?!\\d)`, "id");
}
