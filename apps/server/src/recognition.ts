import { setTimeout as delay } from "node:timers/promises";
import { type Context, recogniseNextWaiting, type WaitingFiles } from "@openimr/api";

/** Milliseconds until it is looked again for a file that waits. */
const IDLE_MS = 1_000;

/** The longest pause while the database does not answer. */
const LONGEST_MS = 60_000;

/**
 * Recognises, in the background and one at a time, the files of imports that wait for it. `stop` ends it
 * between or within files; a file that was not settled waits for the next start.
 */
export function startRecognition(context: Reach): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const ended = recogniseAll(context, stopping.signal);
  return {
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
}

type Reach = Context & { waiting: WaitingFiles };

async function recogniseAll(context: Reach, signal: AbortSignal): Promise<void> {
  let pause = IDLE_MS;
  while (!signal.aborted) {
    try {
      const wasThere = await recogniseNextWaiting(context, { signal });
      pause = IDLE_MS;
      if (wasThere) continue;
    } catch (error) {
      context.reportFault({ error, path: "import.recognise" });
      pause = Math.min(2 * pause, LONGEST_MS);
    }
    await delay(pause, undefined, { signal }).catch(() => {});
  }
}
