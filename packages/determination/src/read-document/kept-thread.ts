import { Worker } from "node:worker_threads";
import { AppError, type RecognitionProgress } from "@openimr/core";
import { type ReadPages, ThreadReply, type ThreadTask } from "./thread-messages.ts";
import { unreadable } from "./unreadable.ts";

/** What a task may take, and who is told of it. */
export interface TaskOptions {
  /** Milliseconds from one sign of life to the next; past them the document is `too_complex`. */
  patience: number;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: RecognitionProgress) => void) | undefined;
}

/** A thread without work for this long is ended, and its memory is free again. */
const IDLE_MS = 60_000;

/** A thread may take this long to load its libraries. */
const START_MS = 60_000;

/** Memory in megabytes that the text of a document may take. */
const MEMORY_MB = 1024;

const workerOptions = {
  execArgv: [],
  resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
};

/**
 * A thread that reads documents one after another. It starts with the first task, is kept for the
 * next ones, and does not keep the process from ending. A task that hangs, is cancelled or breaks the
 * thread costs the thread, and the next task begins with a new one.
 */
export class KeptThread {
  readonly #entry: URL;
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor(entry: URL) {
    this.#entry = entry;
  }

  /** Runs a task when those before it are done. Throws `document_unreadable` with its reason. */
  run(task: ThreadTask, options: TaskOptions): Promise<ReadPages> {
    const turn = this.#last.then(() => this.#runNow(task, options));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #runNow(task: ThreadTask, options: TaskOptions): Promise<ReadPages> {
    options.signal?.throwIfAborted();
    clearTimeout(this.#idle);
    const worker = this.#worker ?? this.#begin();
    worker.ref();
    try {
      if (this.#worker === null) {
        await lastReply(worker, { patience: START_MS, signal: options.signal });
      }
      this.#worker = worker;
      worker.postMessage(task);
      const reply = await lastReply(worker, options);
      if (reply.kind === "read") return reply.read;
      throw reply.kind === "problem" ? unreadable(reply.problem) : new Error(faultOf(reply));
    } catch (error) {
      if (!(error instanceof AppError) || error.data.code !== "document_unreadable") {
        this.#end(worker);
      } else if (error instanceof Overdue) this.#end(worker);
      throw error;
    } finally {
      worker.unref();
      this.#idle = setTimeout(() => this.#end(worker), IDLE_MS).unref();
    }
  }

  /** A thread that breaks while it has no task is no failure; the next task begins a new one. */
  #begin(): Worker {
    const worker = new Worker(this.#entry, workerOptions);
    const forget = () => {
      if (this.#worker === worker) this.#worker = null;
    };
    return worker.on("error", forget).on("exit", forget);
  }

  #end(worker: Worker): void {
    if (this.#worker === worker) this.#worker = null;
    void worker.terminate();
  }
}

/** A task that gave no sign of life. */
class Overdue extends AppError {
  constructor() {
    super({ code: "document_unreadable", problem: "too_complex" });
  }
}

/** The reply that ends a task, or the start of the thread; progress is passed on. */
function lastReply(
  worker: Worker,
  { patience, signal, onProgress }: TaskOptions,
): Promise<Exclude<ThreadReply, { kind: "progress" }>> {
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const fail = (reason: unknown) => {
      settle();
      reject(reason);
    };
    const timer = setTimeout(() => fail(new Overdue()), patience);
    const onMessage = (message: unknown) => {
      const reply = ThreadReply.parse(message);
      timer.refresh();
      if (reply.kind === "progress") return onProgress?.(reply.progress);
      settle();
      resolve(reply);
    };
    const onError = (error: unknown) => fail(isOutOfMemory(error) ? new Overdue() : error);
    const onExit = () => fail(new Error("the thread that reads documents ended"));
    function settle() {
      clearTimeout(timer);
      listening.abort();
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
    }
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    signal?.addEventListener("abort", () => fail(signal.reason), { signal: listening.signal });
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, "code") === "ERR_WORKER_OUT_OF_MEMORY";
}

function faultOf(reply: ThreadReply): string {
  return reply.kind === "fault" ? reply.message : `unexpected reply: ${reply.kind}`;
}
