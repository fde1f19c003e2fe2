import type { MiddlewareHandler } from "hono";

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
    if (/^\/(trpc|api)\//.test(c.req.path) && (site === "cross-site" || site === "same-site")) {
      return c.text("Another site may not call this server.", 403);
    }
    return next();
  };
}
