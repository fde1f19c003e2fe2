import { type Case, type CaseDates, CaseNumber, readDate } from "@openimr/core";
import { type HeaderDate, pairDates } from "../grammar/header-dates.ts";
import type { Layout } from "../layouts/layout.ts";
import type { Notes } from "../notes.ts";
import { find, type Passage } from "../passage.ts";

const caseNumber = /(?<!\w)CM\d{2}-\d{7,8}(?!\d)/i;
const caseNumberLabel = /(?:MAXIMUS )?Case ?Number:/i;
const priority = /Priority:.{0,120}?\b(?<value>standard|expedited|regular)\b/di;

/** The labelled lines at the head of a letter: case number, dates and priority. */
export function readHeader(section: Passage, record: Case, notes: Notes): void {
  const number = find(section, caseNumber)?.whole;
  const label = find(section, caseNumberLabel);
  if (number) {
    record.caseNumber = CaseNumber.parse(number.text.toUpperCase());
    notes.field("/caseNumber", number);
  }
  if (label) notes.label(label.whole);
  const clock = find(section, priority)?.group("value");
  if (clock) {
    record.priority = /expedited/i.test(clock.text) ? "expedited" : "standard";
    notes.field("/priority", clock);
    notes.label(find(section, /Priority:/i)?.whole ?? clock);
  }
  const { labels, dates, inOrder } = pairDates(section);
  for (const each of labels) notes.label(each);
  for (const date of dates) readHeaderDate(date, record, notes, inOrder);
}

/** Dates that a sentence of the letter states, where the header has none; both have to agree. */
export function readProseDates(
  letter: Passage,
  record: Case,
  { layout, notes }: { layout: Layout; notes: Notes },
): void {
  for (const [name, pattern] of layout.proseDates) {
    const value = find(letter, pattern)?.group("date");
    if (!value) continue;
    const known = record.dates[name];
    if (known === null) readHeaderDate({ name, value }, record, notes, true);
    else if (known === readDate(value.text)) notes.field(`/dates/${name}`, value);
    else {
      notes.problem(
        "ambiguous",
        "The letter gives another date than its header. The header's was taken.",
        {
          path: `/dates/${name}`,
          passage: value,
        },
      );
    }
  }
}

function readHeaderDate(
  { name, value }: HeaderDate,
  record: Case,
  notes: Notes,
  inOrder: boolean,
): void {
  const path = `/dates/${name satisfies keyof CaseDates}`;
  const day = readDate(value.text);
  if (day === null) {
    notes.problem(
      "field_unreadable",
      `"${value.text}" is not a day that exists. Enter the date by hand.`,
      { path, passage: value },
    );
  } else if (inOrder) {
    record.dates[name] = day;
    notes.field(path, value);
  } else {
    notes.problem(
      "ambiguous",
      "The header's dates stand apart from their labels, and it is not certain which belongs to which. Enter them by hand.",
      { path, passage: value },
    );
  }
}
