import { addDays } from "@openimr/core";
import { infiniteQueryOptions } from "@tanstack/react-query";
import { today } from "../../lib/today.ts";
import { api, trpc } from "../../lib/trpc.ts";
import type { WorklistSearch } from "../../lib/worklist-search.ts";

/**
 * The pages of the worklist for a search, each continuing where the last one ended. The call is
 * written out because tRPC's own infinite query puts the paging direction into the input's
 * `direction`, which here is the order's.
 */
export function worklistPages(search: WorklistSearch) {
  const { text, statuses, outcomes, priority, due, sortBy, direction } = search;
  const query = {
    limit: 100,
    ...(text ? { text } : {}),
    ...(statuses?.length ? { statuses } : {}),
    ...(outcomes?.length ? { outcomes } : {}),
    ...(priority ? { priority } : {}),
    ...(due ? { dueBefore: due === "overdue" ? today() : addDays(today(), 8) } : {}),
    ...(sortBy ? { sortBy } : {}),
    ...(direction ? { direction } : {}),
  };
  return infiniteQueryOptions({
    queryKey: trpc.case.list.infiniteQueryKey(query),
    initialPageParam: null,
    queryFn: ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) =>
      api.case.list.query(
        { ...query, ...(pageParam === null ? {} : { cursor: pageParam }) },
        { signal },
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
