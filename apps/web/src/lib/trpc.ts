import { type AppRouter, apiLink, errorDataOf } from "@openimr/client";
import { QueryClient } from "@tanstack/react-query";
import { createTRPCClient } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";

/** The server's state as the page last saw it. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // What the server refused it will refuse again; only a missing answer is worth another try.
      retry: (failures, error) => errorDataOf(error) === null && failures < 2,
    },
  },
});

/** Calls to the API of the server that served this page. */
export const api = createTRPCClient<AppRouter>({ links: [apiLink({ url: "" })] });

/** Options for TanStack Query, one per procedure, as in `useQuery(trpc.case.get.queryOptions({ id }))`. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client: api, queryClient });
