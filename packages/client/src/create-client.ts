import { createTRPCClient } from "@trpc/client";
import { apiLinks } from "./api-links.ts";
import type { ClientOptions } from "./client-options.ts";
import type { ApiClient } from "./gen/api-client.ts";
import type { AppRouter } from "./gen/router.ts";
import { trpcClients } from "./trpc-clients.ts";

/**
 * A typed client. Queries made together share a request, and each is answered as soon as it can be.
 * Calls that met no answer are repeated; a mutation is done once nonetheless.
 */
export function createClient(options: ClientOptions): ApiClient {
  const client = createTRPCClient<AppRouter>({ links: apiLinks(options) });
  trpcClients.set(client, client);
  return client;
}
