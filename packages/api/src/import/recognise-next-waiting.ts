import { AppError, type RecognisedPage } from "@openimr/core";
import type { Context, FileToImport, TakenFile, WaitingFiles } from "../context.ts";
import type { ReadCase } from "../determination/read-case.ts";
import { type Recognition, recogniseBytes } from "../determination/recognise-bytes.ts";
import { readToCase } from "./read-to-case.ts";

/** For so long nobody else gets a file that was taken, unless that is prolonged. */
const HOLD_SECONDS = 20;

/** A file that is being recognised is held for longer this often, in milliseconds. */
const HOLD_EVERY = 2_000;

/** A file may take so long: 60 pages at up to 10 seconds each, twice over. */
const FILE_MS = 20 * 60_000;

/** A file is taken up so often after the process that recognised it has ended. */
const MOST_TRIES = 3;

const BROKE_OFF = `Recognising its text broke off ${MOST_TRIES} times together with the server. Scan it again, or paste its text as a new case.`;

type Reach = Pick<Context, "newId" | "now" | "reportFault"> & { waiting: WaitingFiles };

/** What ends a recognition; how it is done can be changed for a test. */
interface Recogniser {
  /** Ends the work on a file, which then waits again. */
  signal: AbortSignal;
  /** Milliseconds that a file may take. */
  within?: number;
  recognise?: (
    file: { name: string; bytes: Uint8Array },
    recognition: Recognition,
  ) => Promise<ReadCase>;
}

/**
 * Takes the file of an import whose turn it is, recognises the text in it, and settles what became of
 * it as of any other file; its case's history names whoever began the import. Answers whether there
 * was a file. What cannot be recognised, or in its time, is a failed file.
 */
export async function recogniseNextWaiting(
  context: Reach,
  recogniser: Recogniser,
): Promise<boolean> {
  const file = await context.waiting.take(HOLD_SECONDS);
  if (file === null) return false;
  const read = await readWaiting(file, context, recogniser);
  if (recogniser.signal.aborted) await context.waiting.giveBack(file);
  else await context.waiting.settle(file, { read, at: context.now() });
  return true;
}

async function readWaiting(
  file: TakenFile,
  context: Reach,
  { signal, within = FILE_MS, recognise = recogniseBytes }: Recogniser,
): Promise<FileToImport["read"]> {
  const { name, bytes, tries, isKnown, startedBy } = file;
  if (isKnown) return { scan: bytes };
  if (tries > MOST_TRIES) return { problem: BROKE_OFF };
  const overdue = AbortSignal.timeout(within);
  let at: RecognisedPage | null = null;
  const holding = setInterval(() => {
    // Where this fails somebody else may recognise the file too; it is settled once all the same.
    context.waiting.hold(file, HOLD_SECONDS, at).catch(() => {});
  }, HOLD_EVERY);
  const recognition: Recognition = {
    newId: context.newId,
    signal: AbortSignal.any([signal, overdue]),
    inBackground: true,
    onProgress: ({ page, pages }) => {
      at = { name, page, pages };
    },
  };
  try {
    return await readToCase(
      { name, bytes, path: "import.recognise" },
      (each) =>
        recognise(each, recognition).catch((error: unknown) => {
          if (!overdue.aborted) throw error;
          throw new AppError({ code: "document_unreadable", problem: "too_complex" });
        }),
      {
        ...context,
        actor: startedBy,
        // A recognition that is ended with the server is no fault.
        reportFault: (fault) => signal.aborted || context.reportFault(fault),
      },
    );
  } finally {
    clearInterval(holding);
  }
}
