import { createClient, errorDataOf, isTransient } from "@openimr/client";
import { createQueryOptions } from "@openimr/client/query";
import { QueryClient } from "@tanstack/react-query";
import { sessionToken } from "./session-token.ts";

/** The server's state as the page last saw it. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // What the server refused it will refuse again; only a missing answer is worth another try.
      retry: (failures, error) => errorDataOf(error) === null && isTransient(error) && failures < 2,
    },
  },
});

/** Calls to the API of the server that served this page. Who calls says what is worth another try. */
export const api = createClient({ url: "", token: sessionToken, retries: 0 });

/** Options for TanStack Query, one per procedure, as in `useQuery(trpc.case.get.queryOptions({ id }))`. */
export const trpc = createQueryOptions({ client: api, queryClient });
