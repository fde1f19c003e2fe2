import {
  type Case,
  CaseId,
  type NewId,
  newCase,
  type Reading,
  type SourceText,
} from "@openimr/core";
import { cutSections, type Sections } from "./cut-sections.ts";
import { type FoldedText, foldText } from "./folded-text.ts";
import { layouts } from "./layouts/index.ts";
import type { Layout } from "./layouts/layout.ts";
import { doubting, type Notes, takeNotes } from "./notes.ts";
import { endsSentence, textBreaks } from "./paragraphs.ts";
import { between, endOf, find, findAll, type Passage } from "./passage.ts";
import { withoutRunningLines } from "./running-lines.ts";
import { readHeader, readProseDates } from "./sections/header.ts";
import { readItems } from "./sections/items.ts";
import { readReviewer } from "./sections/reviewer.ts";
import { readRecordList, readSummary } from "./sections/summary.ts";

/** The program whose determinations the layouts are. */
const PROGRAM = "ca-wc-imr";

/**
 * Reads a published determination into a case, with the place of every field and a report of what
 * was not understood. Never throws and never guesses: what cannot be read stays null and is named in
 * the report. `newId` makes the ids of case, items and records.
 */
export function readDetermination(source: SourceText, { newId }: { newId: NewId }): Reading {
  const folded = foldText(withoutRunningLines(source.text));
  const letter: Passage = { text: folded.text, start: 0 };
  const record = newCase(CaseId.parse(newId()), PROGRAM);
  const notes = takeNotes(source, folded);
  for (const layout of layouts) {
    if (layout.marks.length > 0 && !layout.marks.some((mark) => mark.test(letter.text))) continue;
    const sections = cutSections(letter, layout);
    if (!isLetter(sections)) continue;
    readSections(sections, record, { layout, folded, notes, newId });
    return finish(record, layout.id, notes);
  }
  return unrecognised(letter, record, notes);
}

/** A letter has its decisions and one of the headings before them, or says how they were made. */
function isLetter({ headings }: Sections): boolean {
  const { reviewer, summary, decisions, issue } = headings;
  return (decisions ?? issue) ? (summary ?? reviewer) !== null : reviewer !== null;
}

type Reader = { layout: Layout; folded: FoldedText; notes: Notes; newId: NewId };

function readSections(sections: Sections, record: Case, reader: Reader): void {
  const { layout, folded, notes, newId } = reader;
  const letter: Passage = { text: folded.text, start: 0 };
  for (const heading of Object.values(sections.headings)) if (heading) notes.label(heading);
  const formulas = findAll(letter, layout.formulas).map(({ whole }) => whole);
  for (const formula of formulas) notes.label(formula);
  readHeader(sections.header, record, notes);
  readProseDates(letter, record, { layout, notes });
  const { reviewer, summary, records } = sections.bodies;
  const decisions =
    sections.bodies.decisions && withoutFormulas(sections.bodies.decisions, formulas);
  if (reviewer !== null) record.reviewer = readReviewer(reviewer, notes);
  if (records !== null) {
    readRecordList(withoutFormulas(beforeItems(records, layout), formulas), record, notes, newId);
  }
  const context = { layout, breaks: textBreaks(folded), notes, newId };
  const bodies = { ...sections.bodies, decisions };
  const items = layout.items(letter, { ...sections, bodies }, context);
  for (const name of layout.expected) if (sections.bodies[name] === null) missing(name, notes);
  if (summary !== null) {
    const whole = withoutFormulas(
      items === null ? wholeSentences(beforeItems(summary, layout)) : summary,
      formulas,
    );
    // Where the heading behind it is damaged, the summary runs on into what is not its own.
    const ends = sections.headings[layout.behindSummary] !== null;
    readSummary(whole, record, ends ? notes : doubting(notes), newId);
  }
  if (items === null) missing("decisions", notes);
  else readItems(items, record, context);
  const tail = letter.text.slice(-24);
  const endsInFormula = formulas.some((formula) => endOf(formula) === endOf(letter));
  // The number of a list's entry, as in "2.", ends no sentence.
  if (
    (breaksOff(tail, layout) && !endsInFormula) ||
    (items === null && /\s\d{1,2}\.$/.test(tail))
  ) {
    const start = endOf(letter) - Math.min(80, letter.text.length);
    notes.problem(
      "truncated",
      "The text breaks off in the middle of a sentence. Look whether the letter is complete.",
      { passage: { text: letter.text.slice(-80), start } },
    );
  }
}

/** Whether a text ends neither in a sentence, nor in the words that end most reasons, nor in a marked gap. */
function breaksOff(tail: string, { notStated }: Layout): boolean {
  const ends = endsSentence(tail) || /\bmedically necessary$/i.test(tail);
  return !ends && !tail.endsWith(notStated);
}

/** The section behind the formulas that open it. */
function withoutFormulas(section: Passage, formulas: readonly Passage[]): Passage {
  let start = section.start;
  for (const formula of formulas) {
    if (formula.start >= section.start && formula.start <= start + 2) start = endOf(formula);
  }
  const text = section.text.slice(start - section.start);
  return { text: text.trimStart(), start: start + text.length - text.trimStart().length };
}

/**
 * What remains of a section that breaks off when its last, unfinished sentence is left out. The
 * number of a list's entry, as in "2.", ends no sentence.
 */
function wholeSentences(section: Passage): Passage {
  const last = findAll(section, /(?<!(?:^|\s)\d{1,2})[.!?](?=\s|$)/g).at(-1)?.whole;
  const end = last === undefined ? section.start : endOf(last);
  return { text: section.text.slice(0, end - section.start), start: section.start };
}

/** What of a section stands before the first item, where the heading between them is missing. */
function beforeItems(section: Passage, { labels }: Layout): Passage {
  const { claimsAdministrator, expertReviewer, rationale } = labels;
  const starts = [claimsAdministrator, expertReviewer, rationale].map(
    (label) => find(section, label)?.whole.start ?? endOf(section),
  );
  return between(section, section.start, Math.min(...starts));
}

const sectionNames = {
  reviewer: "how the determination was made",
  summary: "the clinical case summary",
  decisions: "the decisions",
} as const;

function missing(name: keyof typeof sectionNames, notes: Notes): void {
  notes.problem(
    "section_missing",
    `The section on ${sectionNames[name]} was not found. Look whether the letter is complete, and enter its facts by hand.`,
  );
}

function unrecognised(letter: Passage, record: Case, notes: Notes): Reading {
  const empty = letter.text === "";
  notes.problem(
    empty ? "empty" : "not_a_determination",
    empty
      ? "There is no text. Paste the determination's text or choose its file."
      : "This is no determination in a layout that is known: its headings were not found. Choose another file, or enter the case by hand.",
    empty ? {} : { passage: { text: letter.text.slice(0, 200), start: 0 } },
  );
  const { provenance, problems, notices } = notes.result();
  const stated = problems.filter((problem) => problem.code !== "text_not_understood");
  return {
    case: record,
    provenance,
    report: { layout: null, problems: stated, notices, coverage: 0 },
  };
}

function finish(record: Case, layout: string, notes: Notes): Reading {
  const { provenance, problems, notices, coverage } = notes.result();
  return { case: record, provenance, report: { layout, problems, notices, coverage } };
}
