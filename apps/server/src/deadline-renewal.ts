import { setTimeout as delay } from "node:timers/promises";
import type { CaseId } from "@openimr/core";
import type { CaseRepository, Renewed } from "@openimr/database";
import type { Logger } from "pino";
import { errorFacts } from "./logger.ts";

/** Milliseconds between two steps, so that calls go before; the pause doubles where a step fails. */
const PAUSE_MS = 20;
const LONGEST_MS = 60_000;

/**
 * Finds anew, in the background and in small steps, what is due next in cases that were kept under other
 * rules, or before due dates were kept. A step that is broken off is done at the next start.
 */
export function startDeadlineRenewal(cases: Pick<CaseRepository, "renewDeadlines">, log: Logger) {
  const stopping = new AbortController();
  const ended = renewAll(cases, { log, signal: stopping.signal });
  return {
    /** Ends it between two steps. */
    stop: (): Promise<void> => {
      stopping.abort();
      return ended;
    },
  };
}

async function renewAll(
  cases: Pick<CaseRepository, "renewDeadlines">,
  { log, signal }: { log: Logger; signal: AbortSignal },
): Promise<void> {
  let cursor: CaseId | null = null;
  let pause = PAUSE_MS;
  while (!signal.aborted) {
    try {
      const step: Renewed = await cases.renewDeadlines(cursor);
      for (const caseId of step.unreadable) log.warn({ caseId }, "case cannot be read");
      if (step.cursor === null) return;
      cursor = step.cursor;
      pause = PAUSE_MS;
    } catch (error) {
      log.warn(errorFacts(error), "due dates not found anew");
      pause = Math.min(2 * pause, LONGEST_MS);
    }
    await delay(pause, undefined, { signal }).catch(() => {});
  }
}
