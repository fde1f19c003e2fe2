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
import { openAtomicFile } from "../atomic-file.ts";
import { DONE, PARTLY } from "../exit-codes.ts";
import { awaitRecognition } from "../imports/await-recognition.ts";
import { checkPaths, filesOfPaths } from "../imports/paths.ts";
import { importProgress } from "../imports/progress.ts";
import { importSummary, printImport, printOutcome, writeReport } from "../imports/results.ts";
import { clearProgress, print, printNotice } from "../output.ts";
import { Problem } from "../problem.ts";
import type { Told } from "../program/run.ts";
import { onServer, type Server } from "../server.ts";

/** What `imr import` is asked to do beside the paths. */
export interface ImportOptions extends Told {
  resume?: string;
  retryFailed?: boolean;
  report?: string;
}

/**
 * `imr import PATH...`: sends files, folders, zips and JSON Lines to a server, which keeps each
 * determination as a case and accounts for every file, and waits until the server has recognised the
 * scans among them. A file that fails does not keep the others from being imported; Ctrl-C pauses, and
 * the same command with `--resume` goes on. Recognition goes on without it. Nothing is begun where a
 * path is not there or the report cannot be written.
 */
export async function importFiles(
  paths: readonly string[],
  { settings, json, resume, retryFailed = false, report: reportPath }: ImportOptions,
): Promise<number> {
  if (retryFailed && resume === undefined) {
    throw new Problem(
      "usage",
      "It is not told which import's failed files are to be tried again.",
      {
        hint: "Name it with --resume ID.",
      },
    );
  }
  await checkPaths(paths);
  const report = reportPath === undefined ? null : await openAtomicFile(reportPath);
  try {
    return await onServer(settings.server, async (server) => {
      const total = await countFiles(paths);
      const begun = await beginOrResume(server, { name: nameOf(paths), total, resume });
      printNotice(
        `Import ${begun.id}; should it end early, the same command with --resume ${begun.id} goes on.`,
      );
      const end = await complete(server, begun, { paths, total, retryFailed, isQuiet: json });
      const run = await server.import.get.query({ id: begun.id });
      if (report !== null) await writeReport(report, { server, run });
      if (json) await printImport(server, run);
      else print(importSummary(run));
      return exitCode(end, run);
    });
  } finally {
    report?.drop();
  }
}

/** How it ended: all files were sent and recognised, or Ctrl-C came before. */
type End = "complete" | "not_all_sent" | "not_all_recognised";

/** Says what is to be done after Ctrl-C: nothing for what the server has, to go on for the rest. */
function exitCode(end: End, run: ImportRun): number {
  const waiting = waitingInWords(run);
  const goesOn = waiting === null ? "" : ` ${waiting}. ${SERVER_GOES_ON}`;
  if (end === "not_all_sent") {
    printNotice(`The import is paused; the same command with --resume ${run.id} goes on.${goesOn}`);
    return PARTLY;
  }
  if (waiting !== null) {
    printNotice(
      `All files are sent.${goesOn} The same command with --resume ${run.id} tells what became of them.`,
    );
    return PARTLY;
  }
  return run.counts.failed > 0 ? PARTLY : DONE;
}

/** How many files there are; null where a path is standard input, which can be read once only. */
async function countFiles(paths: readonly string[]): Promise<number | null> {
  if (paths.includes("-")) return null;
  const total = await countEntries(filesOfPaths(paths), new AbortController().signal);
  if (total > 0) return total;
  throw new Problem("file", "There is no file in it.", {
    hint: "Check the path.",
    subject: paths.join(", "),
  });
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
    throw new Problem("usage", "This is no id of an import.", {
      hint: "Take the one that imr import printed.",
      subject: resume,
    });
  }
  return server.import.get.query({ id: id.data });
}

type How = {
  paths: readonly string[];
  total: number | null;
  retryFailed: boolean;
  isQuiet: boolean;
};

/** Sends what is missing and waits until all is recognised, unless Ctrl-C ends it earlier. */
async function complete(server: Server, run: ImportRun, how: How): Promise<End> {
  const pause = new AbortController();
  const pauseNow = () => pause.abort();
  const progress = importProgress(run, how.total);
  const wait = (milliseconds: number) => delay(milliseconds, undefined, { signal: pause.signal });
  // npm passes on a signal that the terminal has sent to everybody, so one Ctrl-C may come twice.
  process.on("SIGINT", pauseNow).on("SIGTERM", pauseNow);
  let end: End = "not_all_sent";
  try {
    const sending = await send(server, run, { ...how, progress, wait, signal: pause.signal });
    if (!sending.isAllSent) return end;
    end = "not_all_recognised";
    const sent = await server.import.get.query({ id: run.id });
    const { scans } = sending;
    await awaitRecognition(server, sent, { scans, progress, isQuiet: how.isQuiet, wait });
    return "complete";
  } catch (error) {
    if (pause.signal.aborted) return end;
    printNotice(`The import is not complete; the same command with --resume ${run.id} goes on.`);
    throw error;
  } finally {
    clearProgress();
    process.off("SIGINT", pauseNow).off("SIGTERM", pauseNow);
  }
}

/** Sends what is missing; answers whether that was all, and which files wait for recognition. */
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
): Promise<{ isAllSent: boolean; scans: Set<string> }> {
  const scans = new Set<string>();
  const isAllSent = await pushFiles(entriesOf(filesOfPaths(paths)), {
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
      clearProgress();
      for (const file of chunk.added?.files ?? []) {
        if (file.outcome === "waiting") scans.add(file.name);
        else if (!isQuiet) printOutcome(file);
      }
      progress.show(chunk);
    },
  });
  return { isAllSent, scans };
}
