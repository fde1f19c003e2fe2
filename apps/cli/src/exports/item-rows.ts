import {
  type Case,
  CaseDates,
  caseDateLabels,
  caseStatusLabels,
  type DisputedItem,
  outcomeOfCase,
} from "@openimr/core";
import { type ProgramDefinition, programOf } from "@openimr/guidelines/programs";
import papaparse from "papaparse";
import { bodyPartText, quantityText } from "../cases/case-facts.ts";

const dateNames = CaseDates.keyof().options;

const COLUMNS = [
  "Case",
  "Case number",
  "Version",
  "Demonstration",
  "Status",
  "Priority",
  ...dateNames.map((name) => caseDateLabels[name]),
  "Result",
  "Item",
  "Request",
  "Body parts",
  "Quantity",
  "Outcome",
];

/** The heads of the columns as a line of CSV (RFC 4180). */
export function itemHead(): string {
  return csv([COLUMNS]);
}

/**
 * A case as CSV, a row a disputed item; a case without one has a row of its own. A cell that a spreadsheet
 * would take for a formula is written as text, with an apostrophe before it.
 */
export function itemRows(record: Case): string {
  const { disputedItems: items } = record;
  const program = programOf(record.program);
  const facts = caseCells(record, program);
  if (items.length === 0) return csv([[...facts, null, null, null, null, null]]);
  return csv(items.map((item, index) => [...facts, ...itemCells(item, index, program)]));
}

type Cell = string | number | null;

function caseCells(record: Case, { caseOutcomeWords }: ProgramDefinition): Cell[] {
  const outcome = outcomeOfCase(record);
  return [
    record.id,
    record.caseNumber,
    record.version,
    record.demonstration ? "yes" : "no",
    caseStatusLabels[record.status],
    record.priority,
    ...dateNames.map((name) => record.dates[name]),
    outcome === null ? null : caseOutcomeWords[outcome],
  ];
}

function itemCells(
  { request, bodyParts, quantity, decision }: DisputedItem,
  index: number,
  { outcomeWords }: ProgramDefinition,
): Cell[] {
  return [
    index + 1,
    request,
    bodyParts.map(bodyPartText).join(", "),
    quantityText(quantity),
    decision.outcome === null ? null : outcomeWords[decision.outcome],
  ];
}

function csv(rows: Cell[][]): string {
  return `${papaparse.unparse(rows, { escapeFormulae: true, newline: "\r\n" })}\r\n`;
}
