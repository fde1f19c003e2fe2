import { type Operation, TRPCClientError, type TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";
import { errorDataOf } from "./app-error-of.ts";
import type { AppRouter } from "./gen/router.ts";
import { openStream } from "./open-stream.ts";
import { pause } from "./pause.ts";

const LONGEST_WAIT = 30_000;

/** What a subscription tells whoever subscribed. */
type Told =
  | { type: "started" }
  | { type: "stopped" }
  | { type: "state"; state: "connecting"; error: TRPCClientError<AppRouter> | null }
  | { type: "state"; state: "pending" | "idle"; error: null }
  | { id?: string; data: unknown };

/**
 * Subscriptions as server-sent events over fetch, which Node has too and which sends headers: a
 * browser's own EventSource does neither. A connection that breaks or falls silent is opened again,
 * after a second at first, and goes on behind the last message seen.
 */
export function subscriptionLink(options: {
  url: string;
  headers: () => Record<string, string>;
}): TRPCLink<AppRouter> {
  return () =>
    ({ op }) =>
      observable((observer) => {
        const leaving = new AbortController();
        const signal = op.signal ? AbortSignal.any([op.signal, leaving.signal]) : leaving.signal;
        const tell = (result: Told) => observer.next({ result });
        follow(op, { ...options, tell, signal }).then(
          () => observer.complete(),
          (error: unknown) => observer.error(TRPCClientError.from(asError(error))),
        );
        return () => leaving.abort();
      });
}

interface Following {
  url: string;
  headers: () => Record<string, string>;
  tell: (result: Told) => void;
  signal: AbortSignal;
}

async function follow(op: Operation, { url, headers, tell, signal }: Following): Promise<void> {
  let lastEventId: string | null = null;
  let failures = 0;
  tell({ type: "state", state: "connecting", error: null });
  while (!signal.aborted) {
    try {
      const address = `${url}/${op.path}?input=${encodeURIComponent(JSON.stringify(op.input))}`;
      for await (const event of openStream(address, { headers: headers(), lastEventId, signal })) {
        failures = 0;
        lastEventId = event.id ?? lastEventId;
        if (event.event === "connected") {
          tell({ type: "started" });
          tell({ type: "state", state: "pending", error: null });
        } else if (event.event === "message") {
          const data: unknown = JSON.parse(event.data);
          tell(event.id ? { id: event.id, data: { id: event.id, data } } : { data });
        } else if (event.event === "serialized-error") {
          throw TRPCClientError.from({ error: JSON.parse(event.data) });
        } else if (event.event === "return") {
          tell({ type: "stopped" });
          return tell({ type: "state", state: "idle", error: null });
        }
      }
      throw new Error("The connection ended.");
    } catch (reason) {
      if (signal.aborted) return;
      const error = TRPCClientError.from<AppRouter>(asError(reason));
      if (isRefusal(error)) throw error;
      tell({ type: "state", state: "connecting", error });
    }
    await pause(Math.min(LONGEST_WAIT, 1_000 * 2 ** failures), signal);
    failures += 1;
  }
}

/** Whether the server understood the call and does not answer it, now or later. */
function isRefusal(error: TRPCClientError<AppRouter>): boolean {
  return error.shape !== undefined && (errorDataOf(error)?.httpStatus ?? 400) < 500;
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
