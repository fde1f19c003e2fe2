import { trpc } from "../../lib/trpc.ts";
import type { WorklistSearch } from "../../lib/worklist-search.ts";

/** The pages of the worklist for a search, each continuing where the last one ended. */
export function worklistPages(search: WorklistSearch) {
  const { text, statuses, outcomes, priority, sortBy, direction } = search;
  return trpc.case.list.infiniteQueryOptions(
    {
      limit: 100,
      ...(text ? { text } : {}),
      ...(statuses?.length ? { statuses } : {}),
      ...(outcomes?.length ? { outcomes } : {}),
      ...(priority ? { priority } : {}),
      ...(sortBy ? { sortBy } : {}),
      ...(direction ? { direction } : {}),
    },
    { getNextPageParam: ({ nextCursor }) => nextCursor },
  );
}
