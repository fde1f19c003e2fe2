import { fileURLToPath } from "node:url";
import { appContract, type Context, contractDigest, newId } from "@openimr/api";
import type { Logger } from "pino";
import packageJson from "../package.json" with { type: "json" };
import { now, today } from "./clock.ts";
import { loadDemonstration } from "./demonstration.ts";
import type { Env } from "./env.ts";
import { createApp } from "./http.ts";
import { listen } from "./listen.ts";
import { errorFacts } from "./logger.ts";
import { startRecognition } from "./recognition.ts";
import { startDatabase } from "./start-database.ts";

/** A running server. */
export interface RunningServer {
  address: string;
  /** Ends it in order: calls, connections, PostgreSQL. */
  stop(): Promise<void>;
}

/** Starts PostgreSQL, brings its tables up to date, and serves the API and the web app. */
export async function startServer(env: Env, log: Logger): Promise<RunningServer> {
  const database = await startDatabase(env, log);
  try {
    const context: Context = {
      actor: { id: "local", name: "This machine's user" },
      cases: database.cases,
      imports: database.imports,
      now,
      today,
      newId,
      release: { version: packageJson.version, contract: contractDigest(appContract()) },
      reportFault: ({ error, path }) =>
        log.error({ procedure: path, ...errorFacts(error) }, "procedure failed"),
    };
    const system = { id: "system", name: "OpenIMR" };
    const webFolder = fileURLToPath(new URL("../../web/dist", import.meta.url));
    await loadDemonstration({ ...context, actor: system });
    const server = await listen(createApp({ context, log, webFolder }), { port: env.PORT });
    const recognition = startRecognition({ ...context, waiting: database.waiting });
    const stop = async () => {
      await Promise.all([recognition.stop(), server.close()]);
      await database.stop();
    };
    return { address: `http://127.0.0.1:${server.port}`, stop };
  } catch (error) {
    await database.stop();
    throw error;
  }
}
