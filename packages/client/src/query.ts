import type { QueryClient } from "@tanstack/react-query";
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { ApiClient } from "./gen/api-client.ts";
import type { AppRouter } from "./gen/router.ts";
import { trpcClients } from "./trpc-clients.ts";

/** Options for TanStack Query, one per procedure. */
export type QueryOptions = TRPCOptionsProxy<AppRouter>;

/**
 * Options for TanStack Query, one per procedure, as in
 * `useQuery(api.case.get.queryOptions({ id }))` or `api.case.list.pathFilter()`.
 */
export function createQueryOptions(parts: {
  /** A client of `createClient`. */
  client: ApiClient;
  queryClient: QueryClient;
}): QueryOptions {
  const client = trpcClients.get(parts.client);
  if (client === undefined) throw new TypeError("The client is none that createClient made.");
  return createTRPCOptionsProxy<AppRouter>({ client, queryClient: parts.queryClient });
}
