import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { KeptThread } from "./kept-thread.ts";

/** A thread that gets ready and then answers nothing. */
const mute = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", () => {});
    parentPort.postMessage({ kind: "ready" });
  `)}`,
);

test("a task that is cancelled while its thread starts ends, and does not run on", async () => {
  const cancel = new AbortController();
  const call = new KeptThread(mute).run(
    { bytes: new Uint8Array(), mediaType: "application/pdf", documentId: null },
    { patience: 60_000, signal: cancel.signal },
  );
  await setImmediate();
  cancel.abort(new Error("cancelled"));
  await expect(call).rejects.toThrow("cancelled");
});
