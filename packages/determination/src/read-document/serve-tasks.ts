import { parentPort } from "node:worker_threads";
import { AppError, type RecognitionProgress } from "@openimr/core";
import { type ReadPages, type ThreadReply, ThreadTask } from "./thread-messages.ts";

/** Makes this thread one that reads documents: each task is run and its end is told. */
export function serveTasks(
  run: (
    task: ThreadTask,
    onProgress: (progress: RecognitionProgress) => void,
  ) => Promise<ReadPages>,
): void {
  silence();
  const tell = (reply: ThreadReply) => parentPort?.postMessage(reply);
  parentPort?.on("message", (message: unknown) => {
    run(ThreadTask.parse(message), (progress) => tell({ kind: "progress", progress })).then(
      (read) => tell({ kind: "read", read }),
      (error: unknown) => tell(failure(error)),
    );
  });
  tell({ kind: "ready" });
}

/**
 * What libraries write is kept from the terminal and the log: it may hold pieces of the document.
 * Besides, a thread that has written something keeps the process from ending.
 */
function silence(): void {
  for (const stream of [process.stdout, process.stderr]) stream.write = () => true;
}

function failure(error: unknown): ThreadReply {
  if (error instanceof AppError && error.data.code === "document_unreadable") {
    return { kind: "problem", problem: error.data.problem };
  }
  return { kind: "fault", message: error instanceof Error ? error.message : String(error) };
}
