import {
  createTRPCClient,
  httpBatchLink,
  httpBatchStreamLink,
  splitLink,
  type TRPCClient,
} from "@trpc/client";
import { streamedProcedures } from "./gen/contract.ts";
import type { AppRouter } from "./gen/router.ts";

/** How to reach a server. */
export interface ClientOptions {
  /** Address of the server, as in `http://127.0.0.1:4680`. */
  url: string;
  headers?: Record<string, string>;
}

/** A typed client. It repeats nothing by itself: a call that fails is the caller's to repeat. */
export function createClient({ url, headers = {} }: ClientOptions): TRPCClient<AppRouter> {
  return createTRPCClient<AppRouter>({ links: [apiLink({ url, headers })] });
}

/** The link to the API alone, for a client that is put together elsewhere. */
export function apiLink({ url, headers = {} }: ClientOptions) {
  const endpoint = `${url.replace(/\/+$/, "")}/trpc`;
  return splitLink<AppRouter>({
    condition: ({ path }) => streamedProcedures.includes(path),
    true: httpBatchStreamLink({ url: endpoint, headers, maxItems: 1 }),
    false: splitLink<AppRouter>({
      // A mutation may be as large as a request may be, so it shares its request with no other.
      condition: ({ type }) => type === "mutation",
      true: httpBatchLink({ url: endpoint, headers, maxItems: 1 }),
      false: httpBatchLink({ url: endpoint, headers, maxItems: 20, maxURLLength: 4000 }),
    }),
  });
}
