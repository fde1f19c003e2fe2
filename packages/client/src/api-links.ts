import {
  httpBatchLink,
  httpBatchStreamLink,
  type Operation,
  retryLink,
  splitLink,
  type TRPCLink,
} from "@trpc/client";
import { apiFetch } from "./api-fetch.ts";
import { isTransient } from "./app-error-of.ts";
import type { ClientOptions } from "./client-options.ts";
import { contractLink } from "./contract-link.ts";
import { streamedProcedures } from "./gen/contract.ts";
import type { AppRouter } from "./gen/router.ts";
import { idempotencyKeyOf, keyLink } from "./key-link.ts";
import { subscriptionLink } from "./subscription-link.ts";

/** The links to the API, for a tRPC client that is put together elsewhere. */
export function apiLinks({ url, token, retries = 3 }: ClientOptions): TRPCLink<AppRouter>[] {
  const endpoint = `${url.replace(/\/+$/, "")}/trpc`;
  const common = { url: endpoint, fetch: apiFetch, headers: () => authorization(token) };
  const alone = {
    url: endpoint,
    fetch: apiFetch,
    headers: ({ opList: [op] }: { opList: [Operation, ...Operation[]] }) => ({
      ...authorization(token),
      ...keyHeader(op),
    }),
    maxItems: 1,
  };
  return [
    contractLink(),
    keyLink(),
    retryLink({
      retry: ({ op, error, attempts }) =>
        attempts <= retries && isRepeatable(op) && isTransient(error) && !op.signal?.aborted,
      retryDelayMs: (attempts) => Math.min(4_000, 250 * 2 ** (attempts - 1)),
    }),
    splitLink<AppRouter>({
      condition: ({ type }) => type === "subscription",
      true: subscriptionLink({ url: endpoint, headers: common.headers }),
      false: splitLink<AppRouter>({
        // A mutation may be as large as a request may be, so it shares its request with no other.
        condition: ({ type }) => type === "mutation",
        true: splitLink<AppRouter>({
          condition: ({ path }) => streamedProcedures.includes(path),
          true: httpBatchStreamLink(alone),
          false: httpBatchLink(alone),
        }),
        false: httpBatchStreamLink({ ...common, maxItems: 20, maxURLLength: 4000 }),
      }),
    }),
  ];
}

/** A subscription makes its own connections anew; what answers step by step would begin again. */
function isRepeatable({ type, path }: Operation): boolean {
  return type !== "subscription" && !streamedProcedures.includes(path);
}

function authorization(token: ClientOptions["token"]): Record<string, string> {
  const value = typeof token === "function" ? token() : token;
  return value ? { authorization: `Bearer ${value}` } : {};
}

function keyHeader(op: Operation): Record<string, string> {
  const key = idempotencyKeyOf(op);
  return key === null ? {} : { "idempotency-key": key };
}
