import { type ServerSentEvent, serverSentEvents } from "./server-sent-events.ts";

/** A connection over which nothing came for so long is dead; a server may say another time. */
const SILENCE = 60_000;

interface Connection {
  headers: Record<string, string>;
  lastEventId: string | null;
  signal: AbortSignal;
}

/**
 * One connection to a stream of server-sent events. It fails where no server answers, where it falls
 * silent and where the server has a fault; a call that the server refuses gives the message
 * `serialized-error`, as one that fails later does.
 */
export async function* openStream(
  url: string,
  { headers, lastEventId, signal }: Connection,
): AsyncGenerator<ServerSentEvent, void> {
  const silent = new AbortController();
  let patience = SILENCE;
  const timeOut = () => silent.abort(new Error(`Nothing came for ${patience} ms.`));
  let timer = setTimeout(timeOut, patience);
  try {
    const answer = await fetch(url, {
      headers: {
        ...headers,
        accept: "text/event-stream",
        ...(lastEventId && { "last-event-id": lastEventId }),
      },
      cache: "no-store",
      signal: AbortSignal.any([signal, silent.signal]),
    });
    if (answer.status >= 400 && answer.status < 500) return yield await refusal(answer);
    if (!answer.ok || answer.body === null) throw new Error(`The server answers ${answer.status}.`);
    for await (const event of serverSentEvents(answer.body)) {
      if (event.event === "connected") patience = patienceOf(event.data) ?? patience;
      clearTimeout(timer);
      timer = setTimeout(timeOut, patience);
      yield event;
    }
  } finally {
    clearTimeout(timer);
  }
}

/** The server's error, in the form in which a stream tells one. */
async function refusal(answer: Response): Promise<ServerSentEvent> {
  const text = await answer.text();
  const error = field(parsed(text), "error") ?? {
    code: -32600,
    message: text.slice(0, 500) || `The server answers ${answer.status}.`,
  };
  return { event: "serialized-error", data: JSON.stringify(error), id: null };
}

function patienceOf(data: string): number | null {
  const wanted = field(parsed(data), "reconnectAfterInactivityMs");
  return typeof wanted === "number" ? wanted : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
