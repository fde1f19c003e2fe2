import { foreignSite } from "@openimr/api";
import type { MiddlewareHandler } from "hono";
import { refuse } from "./refuse.ts";

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i;

/**
 * Refuses requests that another site makes a browser send: by a name that was pointed at this
 * machine (DNS rebinding), or across sites. There are no sign-ins yet, so being on this machine is
 * the only right that a caller has.
 */
export function guardRequests(): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host") ?? "";
    if (!LOOPBACK.test(host)) {
      return c.text("This server answers to 127.0.0.1 and localhost only. Use that address.", 421);
    }
    const site = c.req.header("sec-fetch-site");
    if (isCall(c.req.path) && (site === "cross-site" || site === "same-site")) {
      return refuse(c, foreignSite);
    }
    return next();
  };
}

/** Whether an address is one of the API's, of either protocol. */
export function isCall(path: string): boolean {
  return /^\/(trpc|api)\//.test(path);
}
