import { problemOf, type Refusal } from "@openimr/api";
import type { Context } from "hono";
import { apiHeaders } from "./security-headers.ts";

/** Answers a request that is refused before the API sees it, in the form of its protocol. */
export function refuse(
  c: Context,
  refusal: (procedure: string) => Refusal,
  headers: Record<string, string> = {},
): Response {
  const isTrpc = c.req.path.startsWith("/trpc/");
  const { error } = refusal(isTrpc ? c.req.path.slice("/trpc/".length) : c.req.path);
  const body = isTrpc ? { error } : problemOf(error);
  return new Response(JSON.stringify(body), {
    status: error.data.httpStatus,
    headers: {
      ...apiHeaders,
      ...headers,
      "content-type": isTrpc ? "application/json" : "application/problem+json",
    },
  });
}
