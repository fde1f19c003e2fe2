import { type ImportRun, isTransient } from "@openimr/client";
import { accountedFiles } from "@openimr/core";
import { type BatchFile, entriesOf, pushFiles } from "@openimr/determination/batch";
import { errorMessage } from "../../lib/error-message.ts";
import { api, queryClient, trpc } from "../../lib/trpc.ts";
import type { Choice } from "./choice.ts";

/** How an import that this page feeds is going. */
export type RunnerState = {
  status: "running" | "pausing" | "paused" | "cancelling" | "cancelled" | "failed" | "done";
  /** The import as the server last told it. */
  run: ImportRun;
  /** Files that were passed over because the server had them. */
  skipped: number;
  /** Files sent since `startedAt`, for the rate. */
  sent: number;
  /** When the sending began or went on, in milliseconds of the page's clock. */
  startedAt: number;
  /** Why it stands still or waits, in words. */
  problem: string | null;
};

type Runner = { state: RunnerState; inputs: readonly BatchFile[]; stop: AbortController };

const runners = new Map<string, Runner>();
const listeners = new Set<() => void>();

/** Hears of every change of every import that this page feeds. */
export function subscribeToRunners(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The state of an import that this page feeds or has fed, or null. */
export function runnerState(id: string): RunnerState | null {
  return runners.get(id)?.state ?? null;
}

/** Whether letters are on their way. */
export function isFeeding({ status }: RunnerState): boolean {
  return status === "running" || status === "pausing" || status === "cancelling";
}

/** Begins an import of so many files and sends them; it goes on while other pages are open. */
export async function startImport({ name, inputs }: Choice, total: number): Promise<ImportRun> {
  const run = await api.import.start.mutate({ name: name.slice(0, 255), total });
  void queryClient.invalidateQueries(trpc.import.list.pathFilter());
  void feed(run, inputs, false);
  return run;
}

/** Sends what is missing of an import: with files chosen anew, or those that it had before a pause. */
export async function goOn(
  run: ImportRun,
  { inputs, retry }: { inputs: readonly BatchFile[] | null; retry: boolean },
): Promise<void> {
  const known = inputs ?? runners.get(run.id)?.inputs ?? [];
  await feed(run, known, retry);
}

/** Whether this page still holds the files of an import, so that it can go on without a choice. */
export function holdsFiles(id: string): boolean {
  return (runners.get(id)?.inputs.length ?? 0) > 0;
}

/** Ends the sending behind the chunks that are on their way; it can go on with the files it has. */
export function pauseImport(id: string): void {
  const runner = runners.get(id);
  if (runner?.state.status !== "running") return;
  change(id, { status: "pausing", problem: null });
  runner.stop.abort();
}

/** Ends the sending and lets go of the files; what was imported stays. */
export function cancelImport(id: string): void {
  const runner = runners.get(id);
  if (runner === undefined) return;
  runners.set(id, { ...runner, inputs: [] });
  change(id, { status: isFeeding(runner.state) ? "cancelling" : "cancelled", problem: null });
  runner.stop.abort();
}

async function feed(run: ImportRun, inputs: readonly BatchFile[], retry: boolean): Promise<void> {
  const { id } = run;
  const before = runners.get(id);
  if (before !== undefined && isFeeding(before.state)) return;
  const stop = new AbortController();
  const startedAt = performance.now();
  const state = { status: "running", run, skipped: 0, sent: 0, startedAt, problem: null } as const;
  runners.set(id, { state, inputs, stop });
  announce();
  try {
    await pushFiles(entriesOf(inputs), {
      server: {
        accountedFor: async (files, again) =>
          (await api.import.accountedFor.mutate({ id, files, retry: again })).names,
        add: (files, again) => api.import.add.mutate({ id, files, retry: again }),
      },
      retry,
      signal: stop.signal,
      isTransient,
      wait: (milliseconds) => waitFor(id, milliseconds, stop.signal),
      onChunk: ({ skipped, added }) => taken(id, skipped, added),
    });
    change(id, { status: endOf(id, stop.signal), problem: null });
  } catch (error) {
    if (stop.signal.aborted) change(id, { status: endOf(id, stop.signal), problem: null });
    else change(id, { status: "failed", problem: errorMessage(error) });
  }
  const ended = runnerState(id);
  if (ended !== null) queryClient.setQueryData(trpc.import.get.queryKey({ id }), ended.run);
  void queryClient.invalidateQueries(trpc.import.pathFilter());
  void queryClient.invalidateQueries(trpc.case.list.pathFilter());
}

function endOf(id: string, { aborted }: AbortSignal): RunnerState["status"] {
  if (!aborted) return "done";
  return holdsFiles(id) ? "paused" : "cancelled";
}

function taken(
  id: string,
  skipped: number,
  added: { files: object[]; run: ImportRun } | null,
): void {
  const runner = runners.get(id);
  if (runner === undefined) return;
  const { state } = runner;
  const isNewer = added !== null && accountedFiles(added.run) >= accountedFiles(state.run);
  change(id, {
    run: isNewer ? added.run : state.run,
    skipped: state.skipped + skipped,
    sent: state.sent + (added?.files.length ?? 0),
    problem: null,
  });
}

/** Says that the server does not answer, and waits; rejects at once where the sending is to end. */
function waitFor(id: string, milliseconds: number, signal: AbortSignal): Promise<void> {
  const seconds = Math.ceil(milliseconds / 1000);
  if (!signal.aborted) {
    change(id, { problem: `The server does not answer. Trying again in ${seconds} s.` });
  }
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}

function change(id: string, changes: Partial<RunnerState>): void {
  const runner = runners.get(id);
  if (runner === undefined) return;
  runners.set(id, { ...runner, state: { ...runner.state, ...changes } });
  announce();
}

function announce(): void {
  // The browser asks before the tab is closed while letters are on their way.
  const isBusy = [...runners.values()].some(({ state }) => isFeeding(state));
  if (isBusy) window.addEventListener("beforeunload", warn);
  else window.removeEventListener("beforeunload", warn);
  for (const listener of listeners) listener();
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
