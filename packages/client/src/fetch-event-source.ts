import { type ServerSentEvent, serverSentEvents } from "./server-sent-events.ts";

/** What a connection is opened with. */
export interface EventSourceOptions {
  withCredentials?: boolean;
  headers?: Record<string, string>;
}

const LONGEST_WAIT = 30_000;

/**
 * An EventSource over fetch: it runs in Node, which has none, and it sends headers, which the
 * browser's does not. A connection that breaks is opened again, after a second at first, and goes on
 * behind the last id seen. An answer that refuses the call ends it, with the server's error.
 */
export class FetchEventSource extends EventTarget {
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSED = 2;
  readyState: number = 0;
  readonly #leaving = new AbortController();
  #lastEventId = "";
  #failures = 0;

  constructor(url: string, { headers = {} }: EventSourceOptions = {}) {
    super();
    void this.#run(url, headers);
  }

  close(): void {
    this.readyState = this.CLOSED;
    this.#leaving.abort();
  }

  async #run(url: string, headers: Record<string, string>): Promise<void> {
    while (this.readyState !== this.CLOSED) {
      try {
        await this.#connect(url, headers);
        this.#fail("The connection ended.");
      } catch (error) {
        this.#fail(error instanceof Error ? error.message : String(error));
      }
      const wait = Math.min(LONGEST_WAIT, 1_000 * 2 ** this.#failures);
      this.#failures += 1;
      await this.#pause(wait);
    }
  }

  async #connect(url: string, headers: Record<string, string>): Promise<void> {
    const answer = await fetch(url, {
      headers: {
        ...headers,
        accept: "text/event-stream",
        ...(this.#lastEventId !== "" && { "last-event-id": this.#lastEventId }),
      },
      cache: "no-store",
      signal: this.#leaving.signal,
    });
    if (answer.status >= 400 && answer.status < 500) return this.#refuse(answer);
    if (!answer.ok || answer.body === null) throw new Error(`The server answers ${answer.status}.`);
    this.readyState = this.OPEN;
    this.#failures = 0;
    for await (const event of serverSentEvents(answer.body)) {
      // As the standard has it, an empty id forgets the last one; only its absence leaves it.
      this.#lastEventId = event.id ?? this.#lastEventId;
      if (this.readyState === this.CLOSED) return;
      this.#tell(event);
    }
  }

  /** The server's error, in the form in which a stream tells one. */
  async #refuse(answer: Response): Promise<void> {
    const text = await answer.text();
    const error = errorOf(text) ?? {
      code: -32600,
      message: text.slice(0, 500) || `The server answers ${answer.status}.`,
      data: null,
    };
    this.#tell({ event: "serialized-error", data: JSON.stringify(error), id: null });
    this.close();
  }

  #tell({ event, data }: ServerSentEvent): void {
    this.dispatchEvent(new MessageEvent(event, { data, lastEventId: this.#lastEventId }));
  }

  #fail(message: string): void {
    if (this.readyState === this.CLOSED) return;
    this.readyState = this.CONNECTING;
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }

  #pause(milliseconds: number): Promise<void> {
    const { signal } = this.#leaving;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      });
      if (signal.aborted) resolve();
    });
  }
}

function errorOf(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null && "error" in body ? body.error : null;
  } catch {
    return null;
  }
}
