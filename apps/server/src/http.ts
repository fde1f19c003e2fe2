import { trpcServer } from "@hono/trpc-server";
import {
  appRouter,
  CONTRACT_VERSION,
  type Context,
  MAX_BATCH_SIZE,
  MAX_REQUEST_BYTES,
  reportFault,
  requestTooLarge,
} from "@openimr/api";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import type { Logger } from "pino";
import { errorFacts } from "./logger.ts";
import { guardRequests } from "./request-guard.ts";
import { requireToken } from "./require-token.ts";
import { dataHeaders, securityHeaders } from "./security-headers.ts";
import { webFiles } from "./web-files.ts";

/** What the HTTP side needs. */
export interface HttpOptions {
  context: Context;
  log: Logger;
  /** Token that callers of the API have to send; null asks for none. */
  token: string | null;
  /** Folder of the built web app. */
  webFolder: string;
}

/** Headers of every answer of the API; one says which version of the contract is spoken. */
const apiHeaders = { ...dataHeaders, "openimr-contract": CONTRACT_VERSION };

/** The one HTTP application: the API under /trpc, /health, and the web app's files. */
export function createApp({ context, log, token, webFolder }: HttpOptions): Hono {
  const app = new Hono();
  app.use(csrf());
  app.use(guardRequests());
  if (token !== null) app.use("/trpc/*", requireToken(token));
  app.post(
    "/trpc/*",
    bodyLimit({
      maxSize: MAX_REQUEST_BYTES,
      onError: (c) =>
        c.json(requestTooLarge(c.req.path.slice("/trpc/".length)), 413, { ...dataHeaders }),
    }),
  );
  app.use(
    "/trpc/*",
    trpcServer({
      endpoint: "/trpc",
      router: appRouter,
      createContext: (_, c) => ({
        ...context,
        idempotencyKey: c.req.header("idempotency-key") ?? null,
      }),
      maxBatchSize: MAX_BATCH_SIZE,
      responseMeta: () => ({ headers: apiHeaders }),
      onError: ({ error, path }) => reportFault({ error, path, ctx: context }),
    }),
  );
  app.use(securityHeaders());
  app.get("/health", async (c) => {
    const cases = await context.cases.countDemonstration().then(
      () => "ok" as const,
      () => "unreachable" as const,
    );
    return c.json({ status: cases, version: context.release.version }, cases === "ok" ? 200 : 503);
  });
  app.route("/", webFiles(webFolder));
  app.onError((error, c) => {
    if ("getResponse" in error) return error.getResponse();
    log.error(errorFacts(error), "request failed");
    return c.text("Something failed on the server; it has been logged.", 500);
  });
  return app;
}
