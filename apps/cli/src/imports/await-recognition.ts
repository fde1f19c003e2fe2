import { type ImportRun, isTransient } from "@openimr/client";
import { patiently, SERVER_GOES_ON, waitingInWords } from "@openimr/determination/batch";
import { clearProgress, printNotice } from "../output.ts";
import type { Server } from "../server.ts";
import type { importProgress } from "./progress.ts";
import { pagesOf, printOutcome } from "./results.ts";

/** Milliseconds from one question to the server to the next. */
const ASK_EVERY = 1_000;

/**
 * Waits until the server has recognised the files of an import that wait for it, and prints what became
 * of them; `wait` rejects where that is not wanted any more.
 */
export async function awaitRecognition(
  server: Server,
  begun: ImportRun,
  {
    scans,
    progress,
    isQuiet,
    wait,
  }: {
    /** Names of files that waited when they were sent. */
    scans: Set<string>;
    progress: ReturnType<typeof importProgress>;
    isQuiet: boolean;
    wait: (milliseconds: number) => Promise<void>;
  },
): Promise<void> {
  const { id } = begun;
  const ask = <T>(call: () => Promise<T>) => patiently(call, { isTransient, wait });
  if (begun.counts.waiting > 0) {
    printNotice(`${waitingInWords(begun)}. ${SERVER_GOES_ON} Ctrl-C leaves it to the server.`);
    for await (const files of pagesOf(server, begun, "waiting")) {
      for (const { name } of files) scans.add(name);
    }
  }
  for (let run = begun; run.counts.waiting > 0; ) {
    const { at } = await ask(() => server.import.recognising.query({ id }));
    progress.showWaiting(run, at);
    await wait(ASK_EVERY);
    run = await ask(() => server.import.get.query({ id }));
  }
  clearProgress();
  if (isQuiet || scans.size === 0) return;
  for await (const files of pagesOf(server, begun, null)) {
    for (const file of files) if (scans.has(file.name)) printOutcome(file);
  }
}
