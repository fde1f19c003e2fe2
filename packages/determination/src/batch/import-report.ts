import { type ImportedFile, importOutcomeLabels } from "@openimr/core";
import papaparse from "papaparse";
import type { z } from "zod";

/**
 * The report of an import as CSV (RFC 4180), a row a file. A cell that a spreadsheet would take for a
 * formula is written as text.
 */
export function importReport(files: readonly z.input<typeof ImportedFile>[]): string {
  const fields = [
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
  const data = files.map((file) => [
    file.name,
    importOutcomeLabels[file.outcome],
    file.caseNumber,
    file.caseId,
    file.layout,
    file.coverage === null ? null : file.coverage.toFixed(3),
    file.readingProblems,
    file.problem,
    file.size,
    file.sha256,
    file.at,
  ]);
  return `${papaparse.unparse({ fields, data }, { escapeFormulae: true, newline: "\r\n" })}\r\n`;
}
