import type { TRPCClient } from "@trpc/client";
import type { ApiClient } from "./gen/api-client.ts";
import type { AppRouter } from "./gen/router.ts";

/** Each client as tRPC types it, for what builds upon tRPC. */
export const trpcClients = new WeakMap<ApiClient, TRPCClient<AppRouter>>();
