import { setTimeout as delay } from "node:timers/promises";
import { type ImportRun, isTransient } from "@openimr/client";
import { ImportId } from "@openimr/core";
import {
  countEntries,
  entriesOf,
  pushFiles,
  SERVER_GOES_ON,
  waitingInWords,
} from "@openimr/determination/batch";
import { awaitRecognition } from "../await-recognition.ts";
import { CLEAN, UNREADABLE } from "../exit-codes.ts";
import { filesOfPaths } from "../import-paths.ts";
import { importProgress } from "../import-progress.ts";
import { importSummary, printImport, printOutcome, writeReport } from "../import-results.ts";
import { print, printProblem } from "../output.ts";
import { Problem } from "../problem.ts";
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
 * determination as a case and accounts for every file, and waits until the server has recognised the
 * scans among them. A file that fails does not keep the others from being imported; Ctrl-C pauses, and
 * the same command with `--resume` goes on. Recognition goes on without it.
 */
export async function importFiles(
  paths: readonly string[],
  { server: url, json = false, resume, retryFailed = false, report }: ImportOptions,
): Promise<number> {
  if (retryFailed && resume === undefined) {
    throw new Problem("Name the import whose failed files are to be tried again: --resume ID.");
  }
  return onServer(url, async (server) => {
    const total = await countFiles(paths);
    const begun = await beginOrResume(server, { name: nameOf(paths), total, resume });
    printProblem(
      `Import ${begun.id}; should it end early, the same command with --resume ${begun.id} goes on.`,
    );
    const isPaused = await complete(server, begun, { paths, total, retryFailed, isQuiet: json });
    const run = await server.import.get.query({ id: begun.id });
    if (report !== undefined) await writeReport(report, { server, run });
    if (json) await printImport(server, run);
    else print(importSummary(run));
    if (isPaused) printProblem(pausedWords(run));
    return isPaused || run.counts.failed > 0 ? UNREADABLE : CLEAN;
  });
}

/** What is to be done after Ctrl-C: nothing for what the server has, to go on for the rest. */
function pausedWords(run: ImportRun): string {
  const waiting = waitingInWords(run);
  const goesOn = waiting === null ? "" : ` ${waiting}. ${SERVER_GOES_ON}`;
  return `The import is paused; the same command with --resume ${run.id} goes on.${goesOn}`;
}

/** How many files there are; null where a path is standard input, which can be read once only. */
async function countFiles(paths: readonly string[]): Promise<number | null> {
  if (paths.includes("-")) return null;
  const total = await countEntries(filesOfPaths(paths), new AbortController().signal);
  if (total > 0) return total;
  throw new Problem("There is no file in it. Check the path.", paths.join(", "));
}

function nameOf(paths: readonly string[]): string {
  return paths.join(", ").slice(0, 255);
}

async function beginOrResume(
  server: Server,
  { name, total, resume }: { name: string; total: number | null; resume: string | undefined },
): Promise<ImportRun> {
  if (resume === undefined) return server.import.start.mutate({ name, total });
  const id = ImportId.safeParse(resume);
  if (!id.success) {
    throw new Problem("This is no id of an import. Take the one that imr import printed.", resume);
  }
  return server.import.get.query({ id: id.data });
}

type How = {
  paths: readonly string[];
  total: number | null;
  retryFailed: boolean;
  isQuiet: boolean;
};

/** Sends what is missing and waits until all is recognised; answers whether that was paused. */
async function complete(server: Server, run: ImportRun, how: How): Promise<boolean> {
  const pause = new AbortController();
  const pauseNow = () => pause.abort();
  const progress = importProgress(run, how.total);
  const wait = (milliseconds: number) => delay(milliseconds, undefined, { signal: pause.signal });
  // npm passes on a signal that the terminal has sent to everybody, so one Ctrl-C may come twice.
  process.on("SIGINT", pauseNow).on("SIGTERM", pauseNow);
  try {
    const scans = await send(server, run, { ...how, progress, wait, signal: pause.signal });
    if (pause.signal.aborted) return true;
    const sent = await server.import.get.query({ id: run.id });
    await awaitRecognition(server, sent, { scans, progress, isQuiet: how.isQuiet, wait });
    return false;
  } catch (error) {
    if (pause.signal.aborted) return true;
    progress.clear();
    printProblem(`The import is not complete; the same command with --resume ${run.id} goes on.`);
    throw error;
  } finally {
    progress.clear();
    process.off("SIGINT", pauseNow).off("SIGTERM", pauseNow);
  }
}

/** Sends what is missing; answers with the names of files that wait for recognition. */
async function send(
  server: Server,
  { id }: ImportRun,
  {
    paths,
    retryFailed,
    isQuiet,
    progress,
    wait,
    signal,
  }: How & {
    progress: ReturnType<typeof importProgress>;
    wait: (milliseconds: number) => Promise<void>;
    signal: AbortSignal;
  },
): Promise<Set<string>> {
  const scans = new Set<string>();
  await pushFiles(entriesOf(filesOfPaths(paths)), {
    server: {
      accountedFor: async (files, retry) =>
        (await server.import.accountedFor.mutate({ id, files, retry })).names,
      add: (files, retry) => server.import.add.mutate({ id, files, retry }),
    },
    retry: retryFailed,
    isTransient,
    wait,
    signal,
    onChunk: (chunk) => {
      progress.clear();
      for (const file of chunk.added?.files ?? []) {
        if (file.outcome === "waiting") scans.add(file.name);
        else if (!isQuiet) printOutcome(file);
      }
      progress.show(chunk);
    },
  });
  return scans;
}
