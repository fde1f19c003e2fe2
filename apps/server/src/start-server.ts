import { fileURLToPath } from "node:url";
import {
  appContract,
  CONTRACT_VERSION,
  type Context,
  contractDigest,
  createNews,
  newId,
} from "@openimr/api";
import type { Logger } from "pino";
import packageJson from "../package.json" with { type: "json" };
import { now, today } from "./clock.ts";
import { startDeadlineRenewal } from "./deadline-renewal.ts";
import { loadDemonstration } from "./demonstration.ts";
import type { Env } from "./env.ts";
import { createApp } from "./http.ts";
import { listen } from "./listen.ts";
import { errorFacts } from "./logger.ts";
import { startRecognition } from "./recognition.ts";
import { type RunningDatabase, startDatabase } from "./start-database.ts";

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
      calls: database.calls,
      idempotencyKey: null,
      news: createNews(),
      now,
      today,
      newId,
      release: {
        version: packageJson.version,
        contractVersion: CONTRACT_VERSION,
        contract: contractDigest(appContract()),
      },
      reportFault: ({ error, path }) =>
        log.error({ procedure: path, ...errorFacts(error) }, "procedure failed"),
    };
    const system = { id: "system", name: "OpenIMR" };
    const webFolder = fileURLToPath(new URL("../../web/dist", import.meta.url));
    forgetAnswers(database, log);
    await loadDemonstration({ ...context, actor: system });
    const token = env.OPENIMR_TOKEN ?? null;
    const server = await listen(createApp({ context, log, token, webFolder }), { port: env.PORT });
    const renewal = startDeadlineRenewal({ cases: database.cases, news: context.news }, log);
    const recognition = startRecognition({ ...context, waiting: database.waiting });
    const sweep = setInterval(() => forgetAnswers(database, log), SWEEP_EVERY);
    const stop = async () => {
      clearInterval(sweep);
      await Promise.all([renewal.stop(), recognition.stop(), server.close()]);
      await database.stop();
    };
    return { address: `http://127.0.0.1:${server.port}`, stop };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

const SWEEP_EVERY = 60 * 60 * 1000;

/** An answer to a call with a key is kept for a day; a sweep that fails is made good by the next. */
function forgetAnswers({ calls }: RunningDatabase, log: Logger): void {
  calls.forgetOld().then(
    (count) => log.info({ count }, "answers forgotten"),
    (error: unknown) => log.warn(errorFacts(error), "answers not forgotten"),
  );
}
