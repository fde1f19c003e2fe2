import type { QueryClient } from "@tanstack/react-query";
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { ApiClient } from "./create-client.ts";
import type { AppRouter } from "./gen/router.ts";

/** Options for TanStack Query, one per procedure. */
export type QueryOptions = TRPCOptionsProxy<AppRouter>;

/**
 * Options for TanStack Query, one per procedure, as in
 * `useQuery(api.case.get.queryOptions({ id }))` or `api.case.list.pathFilter()`.
 */
export function createQueryOptions(parts: {
  client: ApiClient;
  queryClient: QueryClient;
}): QueryOptions {
  return createTRPCOptionsProxy<AppRouter>(parts);
}
