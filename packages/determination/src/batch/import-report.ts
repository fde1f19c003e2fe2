import { type ImportedFile, importOutcomeLabels } from "@openimr/core";
import papaparse from "papaparse";
import type { z } from "zod";

const COLUMNS = [
  "File",
  "Outcome",
  "Case number",
  "Case",
  "Layout",
  "Share understood",
  "Not understood",
  "Problem",
  "Size in bytes",
  "SHA-256",
  "Time",
];

/**
 * The report of an import as CSV (RFC 4180), a row a file, in pieces: one for the heads of the columns
 * and one for each page of files. A cell that a spreadsheet would take for a formula is written as text.
 */
export async function* importReport(
  pages: AsyncIterable<readonly z.input<typeof ImportedFile>[]>,
): AsyncGenerator<string> {
  yield csv([COLUMNS]);
  for await (const files of pages) if (files.length > 0) yield csv(files.map(rowOf));
}

type Cell = string | number | null;

function rowOf(file: z.input<typeof ImportedFile>): Cell[] {
  // A file that could not be opened has no bytes that a hash would tell from others.
  const isUnopened = file.outcome === "failed" && file.size === 0;
  return [
    file.name,
    importOutcomeLabels[file.outcome],
    file.caseNumber,
    file.caseId,
    file.layout,
    file.coverage === null ? null : file.coverage.toFixed(3),
    file.readingProblems,
    file.problem,
    isUnopened ? null : file.size,
    isUnopened ? null : file.sha256,
    file.at,
  ];
}

function csv(rows: Cell[][]): string {
  return `${papaparse.unparse(rows, { escapeFormulae: true, newline: "\r\n" })}\r\n`;
}
