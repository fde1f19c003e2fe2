import {
  type FieldProvenance,
  type ReadingNotice,
  type ReadingProblem,
  type SourceLine,
  type SourceText,
  sourceNoticeMessages,
} from "@openimr/core";
import { type FoldedText, originalSpan } from "./folded-text.ts";
import { endOf, type Passage, trim } from "./passage.ts";

/** Keeps, while a document is read, where each field stood and what was not understood. */
export type Notes = {
  /** A field was read from these passages. */
  field: (path: string, passages: Passage | readonly Passage[], confidence?: number) => void;
  /** A stretch of the text that is a label or formula of the layout. */
  label: (passage: Passage) => void;
  /** Something is wrong; `passage` is its place where it has one. */
  problem: (
    code: ReadingProblem["code"],
    message: string,
    place?: { path?: string; passage?: Passage },
  ) => void;
  result: () => {
    provenance: FieldProvenance[];
    problems: ReadingProblem[];
    notices: ReadingNotice[];
    coverage: number;
  };
};

/** The confidence of a field that was read where its place or its words leave doubt. */
export const DOUBTFUL = 0.6;

/** Notes that take every field for doubtful: of a section whose end is not certain. */
export function doubting(notes: Notes): Notes {
  return {
    ...notes,
    field: (path, passages, confidence = 1) =>
      notes.field(path, passages, Math.min(confidence, DOUBTFUL)),
  };
}

/** A stretch this long or longer that nothing accounts for is listed as not understood. */
const NOTABLE_GAP = 24;

/** Starts taking notes on a document. */
export function takeNotes(source: SourceText, folded: FoldedText): Notes {
  const provenance: FieldProvenance[] = [];
  const problems: ReadingProblem[] = [];
  const covered = new Uint8Array(folded.text.length);

  function place(passage: Passage) {
    const { start, end } = originalSpan(folded, passage.start, endOf(passage));
    return { start, end, page: pageAt(source, start), text: source.text.slice(start, end) };
  }

  function field(path: string, passages: Passage | readonly Passage[], confidence = 1): void {
    for (const passage of "text" in passages ? [passages] : passages) {
      if (passage.text === "") continue;
      covered.fill(1, passage.start, endOf(passage));
      const { start, end, page, text } = place(passage);
      const lines = linesOf(source, start, end);
      provenance.push({
        path,
        documentId: source.documentId,
        start,
        end,
        page,
        text,
        confidence: lines.reduce((least, line) => Math.min(least, line.confidence), confidence),
        boxes: lines.map((line) => line.box),
      });
    }
  }

  function problem(
    code: ReadingProblem["code"],
    message: string,
    { path, passage }: { path?: string; passage?: Passage } = {},
  ): void {
    const at = passage === undefined ? null : place(passage);
    problems.push({
      code,
      message,
      path: path ?? null,
      page: at?.page ?? null,
      start: at?.start ?? null,
      end: at?.end ?? null,
      text: at?.text ?? null,
    });
  }

  return {
    field,
    label: (passage) => covered.fill(1, passage.start, endOf(passage)),
    problem,
    result: () => {
      const uncovered = uncoveredStretches(folded.text, covered);
      for (const gap of uncovered) {
        if (gap.text.length < NOTABLE_GAP) continue;
        problem(
          "text_not_understood",
          "No field holds this text. Read it and enter what it says.",
          {
            passage: gap,
          },
        );
      }
      const cut = problems.some(({ code }) => code === "truncated");
      const { end } = originalSpan(folded, 0, folded.text.length);
      return {
        provenance: cut ? provenance.map((each) => doubtedAt(end, each)) : provenance,
        problems,
        notices: source.notices.map((code) => ({ code, message: sourceNoticeMessages[code] })),
        coverage: coverage(folded.text, uncovered),
      };
    },
  };
}

/** A field that reaches to the place where the text breaks off is not certain to be whole. */
function doubtedAt(end: number, field: FieldProvenance): FieldProvenance {
  return field.end < end ? field : { ...field, confidence: Math.min(field.confidence, 0.5) };
}

/** The lines that a span of the original touches. They stand in the order of the text. */
function linesOf({ lines }: SourceText, start: number, end: number): SourceLine[] {
  const first = countWhile(lines, (line) => line.end <= start);
  const touched: SourceLine[] = [];
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.start >= end) break;
    touched.push(line);
  }
  return touched;
}

/** The number of the page, from 1, on which an offset of the original stands. */
function pageAt({ pageStarts }: SourceText, offset: number): number {
  return Math.max(
    1,
    countWhile(pageStarts, (start) => start <= offset),
  );
}

/** How many elements at the head of an ordered list fulfil a condition. */
function countWhile<T>(list: readonly T[], holds: (element: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = list[middle];
    if (element !== undefined && holds(element)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The share of a folded text's characters that are in none of the uncovered stretches. */
function coverage(text: string, uncovered: readonly Passage[]): number {
  const open = uncovered.reduce((sum, passage) => sum + passage.text.length, 0);
  return text === "" ? 0 : (text.length - open) / text.length;
}

function uncoveredStretches(text: string, covered: Uint8Array): Passage[] {
  const found: Passage[] = [];
  for (let start = covered.indexOf(0); start >= 0; ) {
    const next = covered.indexOf(1, start);
    const end = next < 0 ? text.length : next;
    found.push(trim({ text: text.slice(start, end), start }));
    start = covered.indexOf(0, end);
  }
  return found;
}
