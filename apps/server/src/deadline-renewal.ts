import { setTimeout as delay } from "node:timers/promises";
import type { News } from "@openimr/api";
import type { CaseId } from "@openimr/core";
import type { CaseRepository, Renewed } from "@openimr/database";
import type { Logger } from "pino";
import { errorFacts } from "./logger.ts";

/** Milliseconds between two steps, so that calls go before; the pause doubles where a step fails. */
const PAUSE_MS = 20;
const LONGEST_MS = 60_000;

/** Milliseconds between two passes: a server of another version may have saved cases by its own rules. */
const EVERY_MS = 60 * 60 * 1000;

type Reach = {
  cases: Pick<CaseRepository, "renewDeadlines" | "clock">;
  news: Pick<News, "announceRenewal">;
};

/**
 * Finds anew, in the background and in small steps, what is due next in cases that were kept under other
 * rules, or before due dates were kept; again every so many milliseconds. A pass that changed something
 * is told to those who follow saves. A step that is broken off is done by the next pass.
 */
export function startDeadlineRenewal(reach: Reach, log: Logger, every = EVERY_MS) {
  const stopping = new AbortController();
  const ended = renewAgainAndAgain(reach, { log, every, signal: stopping.signal });
  return {
    /** Ends it between two steps. */
    stop: (): Promise<void> => {
      stopping.abort();
      return ended;
    },
  };
}

async function renewAgainAndAgain(
  reach: Reach,
  { log, every, signal }: { log: Logger; every: number; signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    await renewAll(reach, { log, signal });
    await delay(every, undefined, { signal, ref: false }).catch(() => {});
  }
}

async function renewAll(
  { cases, news }: Reach,
  { log, signal }: { log: Logger; signal: AbortSignal },
): Promise<void> {
  let cursor: CaseId | null = null;
  let renewed = 0;
  let pause = PAUSE_MS;
  while (!signal.aborted) {
    try {
      const step: Renewed = await cases.renewDeadlines(cursor);
      renewed += step.renewed;
      for (const caseId of step.unreadable) log.warn({ caseId }, "case cannot be read");
      if (step.cursor === null) {
        if (renewed > 0) news.announceRenewal((await cases.clock()).at);
        return;
      }
      cursor = step.cursor;
      pause = PAUSE_MS;
    } catch (error) {
      log.warn(errorFacts(error), "due dates not found anew");
      pause = Math.min(2 * pause, LONGEST_MS);
    }
    await delay(pause, undefined, { signal }).catch(() => {});
  }
}
