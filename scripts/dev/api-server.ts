import { join } from "node:path";
import { root } from "../bootstrap/root.mjs";
import { type Child, startChild } from "./child.ts";
import { say } from "./say.ts";

/** Where the API server takes calls, or why it takes none. */
export type ApiAddress = { port: number } | { fault: string };

/**
 * PostgreSQL outlives the server and a call that is cut is rolled back, so nothing is lost by not
 * waiting for pages that follow changes.
 */
const PATIENCE = 300;

const main = join(root, "apps", "server", "src", "main.ts");

/** The API server from its TypeScript sources, which can be started anew; `script` takes its place in tests. */
export function createApiServer(databaseUrl: string, script = main) {
  let child: Child | undefined;
  /** What the last start that was asked for comes to; a restart waits for the one before it. */
  let lastStart: Promise<ApiAddress> = Promise.resolve({ fault: "It has not been started yet." });
  /** Why the server that was started last runs no more; null while it runs or is replaced. */
  let fallen: { fault: string } | null = null;
  let isStopped = false;
  /** Files that changed since the last start; null where no restart waits. */
  let changed: string[] | null = null;

  const start = async (): Promise<ApiAddress> => {
    fallen = null;
    if (isStopped) return { fault: "The development loop has ended." };
    let fault = "";
    const { promise, resolve } = Promise.withResolvers<ApiAddress>();
    const started = startChild({
      args: [script],
      env: { DATABASE_URL: databaseUrl, PORT: "0" },
      patience: PATIENCE,
      onLine: (line) => {
        const port = /^OpenIMR is ready: \S+:(\d+)$/.exec(line)?.[1];
        if (port !== undefined) return resolve({ port: Number(port) });
        fault = line;
        say("server", line);
      },
    });
    child = started;
    started.ended.then(() => {
      const reason = { fault: fault || "It ended by itself." };
      resolve(reason);
      if (child !== started || isStopped) return;
      child = undefined;
      fallen = reason;
      if (changed === null) say("server", "It waits for the next change of a source.");
    });
    return promise;
  };

  return {
    /** Where it takes calls, as soon as it does. */
    address: (): Promise<ApiAddress> => lastStart.then((address) => fallen ?? address),
    start: (): Promise<ApiAddress> => {
      lastStart = start();
      return lastStart;
    },
    /** Ends it and starts it from the sources as they are now. */
    restart(files: string[]): void {
      if (changed !== null) {
        changed.push(...files);
        return;
      }
      changed = [...files];
      lastStart = lastStart.then(async () => {
        const from = performance.now();
        const old = child;
        child = undefined;
        await old?.stop();
        const why = changed ?? [];
        changed = null;
        const next = await start();
        const seconds = ((performance.now() - from) / 1000).toFixed(1);
        if ("port" in next) say("server", `started anew in ${seconds} s: ${named(why)}`);
        return next;
      });
    },
    async stop(): Promise<void> {
      isStopped = true;
      await child?.stop();
    },
  };
}

function named(files: string[]): string {
  const [first = "", ...others] = [...new Set(files)];
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
