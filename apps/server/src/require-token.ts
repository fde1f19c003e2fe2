import { createHash, timingSafeEqual } from "node:crypto";
import { unauthorized } from "@openimr/api";
import type { MiddlewareHandler } from "hono";
import { refuse } from "./refuse.ts";

/**
 * Refuses calls that do not send the server's token as `Authorization: Bearer TOKEN`. Digests are
 * compared, so that neither the token nor its length shows in how long a refusal takes.
 */
export function requireToken(token: string): MiddlewareHandler {
  const wanted = digest(`Bearer ${token}`);
  return async (c, next) => {
    if (timingSafeEqual(digest(c.req.header("authorization") ?? ""), wanted)) return next();
    return refuse(c, unauthorized, { "www-authenticate": "Bearer" });
  };
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
