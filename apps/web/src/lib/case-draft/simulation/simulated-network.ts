import { SaveUnanswered } from "../save-failure.ts";
import type { SimulatedClock } from "./simulated-clock.ts";

/** What happens to one request and its reply. */
export type Fate = {
  kind:
    | "delivered"
    | "request lost"
    | "reply lost"
    | "late"
    | "duplicated"
    | "fault"
    | "fault after";
  /** Milliseconds to the server, and back. */
  delay: number;
};

const TIMEOUT_MS = 20_000;

/** A network that gives each request the next fate of its list, then delivers everything at once. */
export class SimulatedNetwork {
  readonly #clock: SimulatedClock;
  readonly #fates: Fate[];

  constructor(clock: SimulatedClock, fates: readonly Fate[]) {
    this.#clock = clock;
    this.#fates = [...fates];
  }

  heal(): void {
    this.#fates.length = 0;
  }

  request<Answer>(handle: () => Answer): Promise<Answer> {
    const { kind, delay } = this.#fates.shift() ?? { kind: "delivered", delay: 1 };
    return new Promise((resolve, reject) => {
      const unanswered = () => reject(new SaveUnanswered());
      const answer = () => settle(handle, resolve, reject);
      const after = (run: () => void, milliseconds: number) =>
        this.#clock.schedule(run, milliseconds);
      if (kind === "delivered") {
        after(() => {
          const reply = attempt(handle);
          after(() => settle(reply, resolve, reject), delay);
        }, delay);
      } else if (kind === "request lost") after(unanswered, TIMEOUT_MS);
      else if (kind === "fault") after(() => reject(new Error("Something failed.")), delay);
      else if (kind === "fault after") {
        after(() => {
          attempt(handle);
          reject(new Error("Something failed."));
        }, delay);
      } else if (kind === "duplicated") {
        after(() => attempt(handle), delay);
        after(answer, delay + 1);
      } else {
        after(() => attempt(handle), kind === "late" ? TIMEOUT_MS + delay : delay);
        after(unanswered, TIMEOUT_MS);
      }
    });
  }
}

/** Runs the server's part and keeps how it went. */
function attempt<Answer>(handle: () => Answer): () => Answer {
  try {
    const answer = handle();
    return () => answer;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

function settle<Answer>(
  handle: () => Answer,
  resolve: (answer: Answer) => void,
  reject: (error: unknown) => void,
): void {
  try {
    resolve(handle());
  } catch (error) {
    reject(error);
  }
}
