import { extname } from "node:path";
import type { Case } from "@openimr/core";
import { openAtomicFile } from "../atomic-file.ts";
import { type CaseFilters, casePages } from "../cases/case-query.ts";
import { DONE, PARTLY } from "../exit-codes.ts";
import { caseBatches } from "../exports/case-batches.ts";
import type { ExportFormatName } from "../exports/export-formats.ts";
import { type ExportMeter, exportMeter } from "../exports/export-progress.ts";
import { exportedLine } from "../exports/exported-line.ts";
import { itemHead, itemRows } from "../exports/item-rows.ts";
import { letterFolder } from "../exports/letter-folder.ts";
import type { LetterKind } from "../letters/letter-kinds.ts";
import { clearProgress, printJson, printNotice, printPieces } from "../output.ts";
import { Problem } from "../problem.ts";
import type { Told } from "../program/run.ts";
import { onServer, type Server } from "../server.ts";

/** What `imr export` is asked for. */
export type ExportOptions = Omit<CaseFilters, "sort" | "direction"> &
  Told & { output?: string; format?: ExportFormatName; letter?: LetterKind };

/** So often a call is made again, with pauses of half a minute in all. */
const PATIENT = 10;

type Export = {
  server: Server;
  filters: CaseFilters;
  signal: AbortSignal;
  meter: ExportMeter;
};

/**
 * `imr export`: the cases of a server, page by page, in the order of their numbers, which no change of
 * another case moves. A server that stops answering is asked again for half a minute. Ctrl-C ends it: of a
 * file nothing is kept then, a folder has the letters so far, with which the same command goes on.
 */
export async function exportCases(options: ExportOptions): Promise<number> {
  const { output, settings, json, format: named, letter, ...filters } = options;
  const format = named ?? formatOf(output);
  if (letter !== undefined && format !== "letters") {
    throw new Problem("usage", "--letter tells what letters are written as.", {
      hint: `Leave it out, or write --format letters instead of ${format}.`,
    });
  }
  // Whoever names a server that is not there is told at once.
  await onServer(settings.server, (server) => server.system.info.query({}));
  const interrupted = new AbortController();
  const { signal } = interrupted;
  const end = () => interrupted.abort();
  process.on("SIGINT", end).on("SIGTERM", end);
  const meter = exportMeter();
  const work = (server: Server) => {
    const ordered: CaseFilters = { ...filters, sort: "caseNumber", direction: "asc" };
    const what: Export = { server, filters: ordered, signal, meter };
    return format === "letters"
      ? exportLetters(what, { folder: output, kind: letter ?? "pdf" })
      : exportText(what, { format, output });
  };
  try {
    await onServer(settings.server, work, { retries: PATIENT });
    clearProgress();
    const isDropped = signal.aborted && format !== "letters" && output !== undefined;
    const counts = isDropped ? { cases: 0, unchanged: 0 } : meter.counts();
    const facts = { output: output ?? null, format, ...counts, complete: !signal.aborted };
    if (json && output !== undefined) printJson(facts);
    else printNotice(summary(facts));
    return signal.aborted ? PARTLY : DONE;
  } finally {
    clearProgress();
    process.off("SIGINT", end).off("SIGTERM", end);
  }
}

function formatOf(output: string | undefined): ExportFormatName {
  if (output === undefined) return "jsonl";
  const ending = extname(output).toLowerCase();
  if (ending === ".jsonl" || ending === ".ndjson") return "jsonl";
  if (ending === ".csv") return "csv";
  if (ending === "" || output.endsWith("/")) return "letters";
  throw new Problem("usage", "Its ending does not tell what to write.", {
    hint: "Name it .jsonl or .csv, name a folder for letters, or say --format.",
    subject: output,
  });
}

async function exportText(
  what: Export,
  { format, output }: { format: "jsonl" | "csv"; output: string | undefined },
): Promise<void> {
  const pieces = textOf(what, format);
  if (output === undefined) return printPieces(pieces);
  const file = await openAtomicFile(output);
  try {
    for await (const piece of pieces) await file.write(piece);
    if (!what.signal.aborted) await file.keep();
  } finally {
    file.drop();
  }
}

async function* textOf(
  { server, filters, signal, meter }: Export,
  format: "jsonl" | "csv",
): AsyncGenerator<string> {
  const print: (record: Case) => string = format === "jsonl" ? exportedLine : itemRows;
  if (format === "csv") yield itemHead();
  const batches = caseBatches(server, casePages(server, filters), async () => !signal.aborted);
  for await (const batch of batches) {
    if (signal.aborted) return;
    yield batch.map(({ record }) => print(record)).join("");
    meter.add(batch.length);
  }
}

async function exportLetters(
  { server, filters, signal, meter }: Export,
  { folder, kind }: { folder: string | undefined; kind: LetterKind },
): Promise<void> {
  if (folder === undefined) {
    throw new Problem("usage", "Letters are files of their own.", {
      hint: "Name their folder with -o FOLDER.",
    });
  }
  const letters = await letterFolder(folder, kind);
  const isWanted = async (entry: Parameters<typeof letters.isCurrent>[0]) => {
    if (signal.aborted) return false;
    const isCurrent = await letters.isCurrent(entry);
    if (isCurrent) meter.pass();
    return !isCurrent;
  };
  for await (const batch of caseBatches(server, casePages(server, filters), isWanted)) {
    for (const { record, entry } of batch) {
      if (signal.aborted) return;
      await letters.write(record, entry);
      meter.add(1);
    }
  }
}

function summary({
  output,
  format,
  cases,
  unchanged,
  complete,
}: ReturnType<ExportMeter["counts"]> & {
  output: string | null;
  format: ExportFormatName;
  complete: boolean;
}): string {
  const written = `${cases} ${cases === 1 ? "case" : "cases"} written`;
  const rest = unchanged === 0 ? "" : `, ${unchanged} as they were`;
  const told = `${output ?? "standard output"}: ${written}${rest}.`;
  if (complete) return told;
  const again =
    format === "letters" ? "the same command goes on" : "the same command begins from the start";
  return `${told} The export is not complete; ${again}.`;
}
