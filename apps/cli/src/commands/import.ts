import { writeFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { errorDataOf, type ImportedFile, type ImportRun } from "@openimr/client";
import { accountedFiles, ImportId, importOutcomeLabels } from "@openimr/core";
import { importReport, pushFiles } from "@openimr/determination/batch";
import { CLEAN, UNREADABLE } from "../exit-codes.ts";
import { countFiles, entriesOfPaths } from "../import-paths.ts";
import { importProgress } from "../import-progress.ts";
import { print, printJson, printProblem, visible } from "../output.ts";
import { fileProblem, Problem } from "../problem.ts";
import { onServer, type Server } from "../server.ts";

/** What `imr import` is asked to do beside the paths. */
export interface ImportOptions {
  server: string;
  json?: boolean;
  resume?: string;
  retryFailed?: boolean;
  report?: string;
}

/**
 * `imr import PATH...`: sends files, folders, zips and JSON Lines to a server, which keeps each
 * determination as a case and accounts for every file. A file that fails does not keep the others
 * from being imported; Ctrl-C pauses, and the same command with `--resume` goes on.
 */
export async function importFiles(
  paths: readonly string[],
  { server: url, json = false, resume, retryFailed = false, report }: ImportOptions,
): Promise<number> {
  return onServer(url, async (server) => {
    const run = await beginOrResume(server, paths, resume);
    const pause = new AbortController();
    const progress = importProgress(run, await countFiles(paths));
    process.once("SIGINT", () => pause.abort());
    try {
      await pushFiles(entriesOfPaths(paths), {
        server: {
          accountedFor: async (files, retry) =>
            (await server.import.accountedFor.mutate({ id: run.id, files, retry })).names,
          add: (files, retry) => server.import.add.mutate({ id: run.id, files, retry }),
        },
        retry: retryFailed,
        isTransient: (error) => errorDataOf(error) === null,
        wait: (milliseconds) => delay(milliseconds),
        signal: pause.signal,
        onChunk: (chunk) => {
          progress.advance(chunk);
          if (!json) for (const file of chunk.added?.files ?? []) printOutcome(file);
        },
      });
    } catch (error) {
      progress.end();
      printProblem(howToGoOn(run, url, paths));
      throw error;
    }
    progress.end();
    return finish(server, run, { json, report, isPaused: pause.signal.aborted, url, paths });
  });
}

async function beginOrResume(
  server: Server,
  paths: readonly string[],
  resume: string | undefined,
): Promise<ImportRun> {
  if (resume === undefined) {
    const name = paths.join(", ").slice(0, 255);
    return server.import.start.mutate({ name, total: await countFiles(paths) });
  }
  const id = ImportId.safeParse(resume);
  if (!id.success) {
    throw new Problem("This is no id of an import. Take the one that imr import printed.", resume);
  }
  return server.import.get.query({ id: id.data });
}

async function finish(
  server: Server,
  { id }: ImportRun,
  how: {
    json: boolean;
    report: string | undefined;
    isPaused: boolean;
    url: string;
    paths: readonly string[];
  },
): Promise<number> {
  const run = await server.import.get.query({ id });
  const files = how.json || how.report !== undefined ? await allFiles(server, run) : [];
  if (how.report !== undefined) await writeReport(how.report, files);
  if (how.json) printJson({ run, files });
  else print(summary(run));
  if (how.isPaused) printProblem(howToGoOn(run, how.url, how.paths));
  return how.isPaused || run.counts.failed > 0 ? UNREADABLE : CLEAN;
}

async function allFiles(server: Server, { id }: ImportRun): Promise<ImportedFile[]> {
  const files: ImportedFile[] = [];
  let cursor: string | null = null;
  do {
    const page: { entries: ImportedFile[]; nextCursor: string | null } =
      await server.import.files.query({ id, outcome: null, cursor, limit: 500 });
    files.push(...page.entries);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return files;
}

async function writeReport(path: string, files: readonly ImportedFile[]): Promise<void> {
  try {
    await writeFile(path, importReport(files));
  } catch (error) {
    const reason = fileProblem(error, "write");
    throw reason === null ? error : new Problem(reason, path);
  }
}

/** A line for a file; one that became a case with nothing left open needs none. */
function printOutcome(file: ImportedFile): void {
  const { name, outcome, caseNumber, caseId, problem, readingProblems } = file;
  if (outcome === "failed") printProblem(`${name}: ${problem}`);
  else if (outcome !== "imported" || readingProblems > 0) {
    const open = readingProblems > 0 ? `, ${readingProblems} places not understood` : "";
    print(visible(`${name}: ${importOutcomeLabels[outcome]}, case ${caseNumber ?? caseId}${open}`));
  }
}

function summary(run: ImportRun): string {
  const { imported, revised, duplicate, failed } = run.counts;
  return `${accountedFiles(run)} files: ${imported} imported, ${revised} revised letters, ${duplicate} duplicates, ${failed} failed (import ${run.id})`;
}

function howToGoOn({ id }: ImportRun, url: string, paths: readonly string[]): string {
  return `The import is not complete. To go on: imr --server ${url} import --resume ${id} ${paths.join(" ")}`;
}
