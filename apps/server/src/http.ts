import { trpcServer } from "@hono/trpc-server";
import {
  appRouter,
  type Context,
  foreignSite,
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
import { reference } from "./reference.ts";
import { refuse } from "./refuse.ts";
import { guardRequests, isCall } from "./request-guard.ts";
import { requireToken } from "./require-token.ts";
import { restApi } from "./rest.ts";
import { apiHeaders, securityHeaders } from "./security-headers.ts";
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

/** The one HTTP application: the API under /trpc and /api, its reference, /health, and the web app's files. */
export function createApp({ context, log, token, webFolder }: HttpOptions): Hono {
  const app = new Hono();
  app.use(csrf());
  app.use(guardRequests());
  for (const path of ["/trpc/*", "/api/*"]) {
    if (token !== null) app.use(path, requireToken(token));
    app.on(
      ["POST", "PATCH"],
      path,
      bodyLimit({ maxSize: MAX_REQUEST_BYTES, onError: (c) => refuse(c, requestTooLarge) }),
    );
  }
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
  app.route("/api", restApi(context));
  app.use(securityHeaders());
  app.route("/", reference());
  app.get("/health", async (c) => {
    const cases = await context.cases.countDemonstration().then(
      () => "ok" as const,
      () => "unreachable" as const,
    );
    return c.json({ status: cases, version: context.release.version }, cases === "ok" ? 200 : 503);
  });
  app.route("/", webFiles(webFolder));
  app.onError((error, c) => {
    if ("getResponse" in error) {
      const answer = error.getResponse();
      // csrf() refuses in plain text.
      return answer.status === 403 && isCall(c.req.path) ? refuse(c, foreignSite) : answer;
    }
    log.error(errorFacts(error), "request failed");
    return c.text("Something failed on the server; it has been logged.", 500);
  });
  return app;
}
