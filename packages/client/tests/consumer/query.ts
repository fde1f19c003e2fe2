// A program that uses TanStack Query: compiled outside the workspace, never run.
import type { Case } from "@openimr/client";
import { createClient } from "@openimr/client";
import { createQueryOptions } from "@openimr/client/query";
import { QueryClient } from "@tanstack/react-query";

const queryClient = new QueryClient();
const api = createQueryOptions({ client: createClient({ url: "" }), queryClient });

export async function load(id: string): Promise<Case> {
  return queryClient.fetchQuery(api.case.get.queryOptions({ id }));
}
export const save = api.case.save.mutationOptions();
export const lists = api.case.list.pathFilter();
// @ts-expect-error an input without its id
export const nothing = () => api.case.get.queryOptions({});
