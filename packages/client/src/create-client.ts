import { createTRPCClient, type TRPCClient } from "@trpc/client";
import { apiLinks, type LinkOptions } from "./api-links.ts";
import type { AppRouter } from "./gen/router.ts";

/** A typed client of the API. */
export type ApiClient = TRPCClient<AppRouter>;

/**
 * A typed client. Queries made together share a request, and each is answered as soon as it can be.
 * Calls that met no answer are repeated; a mutation is done once nonetheless.
 */
export function createClient(options: LinkOptions): ApiClient {
  return createTRPCClient<AppRouter>({ links: apiLinks(options) });
}
