import { Case } from "@openimr/core";
import { letterOf, printText } from "@openimr/determination/letter";
import { z } from "zod";

/**
 * A line of an export in JSON Lines: the case whole, and its letter as text under a name, which is what
 * an import of JSON Lines reads.
 */
export const ExportedLine = z.strictObject({ name: z.string(), text: z.string(), case: Case });
export type ExportedLine = z.infer<typeof ExportedLine>;

/** A case as a line, its end included. */
export function exportedLine(record: Case): string {
  const line: ExportedLine = {
    name: `${caseFileName(record)}.txt`,
    text: printText(letterOf(record)),
    case: record,
  };
  return `${JSON.stringify(line)}\n`;
}

/** What a case's file is called, without an ending: its number, or its id where it has none. */
export function caseFileName({ caseNumber, id }: Pick<Case, "caseNumber" | "id">): string {
  return caseNumber ?? id;
}
