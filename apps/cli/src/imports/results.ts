import type { ImportedFile, ImportOutcome, ImportRun } from "@openimr/client";
import { accountedFiles, importOutcomeLabels } from "@openimr/core";
import { importReport, waitingInWords } from "@openimr/determination/batch";
import type { AtomicFile } from "../atomic-file.ts";
import { print, printJsonList, printProblem, visible } from "../output.ts";
import type { Server } from "../server.ts";

/** A line for a file; one that became a case with nothing left open needs none. */
export function printOutcome(file: ImportedFile): void {
  const { name, outcome, caseNumber, caseId, problem, readingProblems } = file;
  if (outcome === "failed") {
    printProblem({ code: "file", message: problem ?? "", hint: null, subject: name });
  } else if (outcome !== "imported" || readingProblems > 0) {
    const open = readingProblems > 0 ? `, ${counted(readingProblems, "place")} not understood` : "";
    print(visible(`${name}: ${importOutcomeLabels[outcome]}, case ${caseNumber ?? caseId}${open}`));
  }
}

/** "3 files: 2 imported, 0 revised letters, 0 duplicates, 1 failed (import 019a...)", and what waits */
export function importSummary(run: ImportRun): string {
  const { imported, revised, duplicate, failed } = run.counts;
  const outcomes = [
    `${imported} imported`,
    counted(revised, "revised letter"),
    counted(duplicate, "duplicate"),
    `${failed} failed`,
    waitingInWords(run) ?? [],
  ].flat();
  return `${counted(accountedFiles(run), "file")}: ${outcomes.join(", ")} (import ${run.id})`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** Writes an import and what became of each file as JSON to standard output. */
export function printImport(server: Server, run: ImportRun): Promise<void> {
  return printJsonList({ run }, { name: "files", pages: pagesOf(server, run, null) });
}

/** Writes what became of each file of an import as CSV. */
export async function writeReport(
  report: AtomicFile,
  { server, run }: { server: Server; run: ImportRun },
): Promise<void> {
  for await (const piece of importReport(pagesOf(server, run, null))) await report.write(piece);
  await report.keep();
}

/** The files of an import, all or those of one outcome, page by page. */
export async function* pagesOf(
  server: Server,
  { id }: ImportRun,
  outcome: ImportOutcome | null,
): AsyncGenerator<ImportedFile[]> {
  let cursor: string | null = null;
  do {
    const page: { entries: ImportedFile[]; nextCursor: string | null } =
      await server.import.files.query({ id, outcome, cursor, limit: 500 });
    yield page.entries;
    cursor = page.nextCursor;
  } while (cursor !== null);
}
