import { createFileRoute } from "@tanstack/react-router";
import { useEffect } from "react";
import { worklistPages } from "../features/worklist/queries.ts";
import { WorklistPage } from "../features/worklist/worklist-page.tsx";
import { rememberSearch } from "../lib/last-search.ts";
import { queryClient } from "../lib/trpc.ts";
import { WorklistSearch } from "../lib/worklist-search.ts";

export const Route = createFileRoute("/")({
  validateSearch: WorklistSearch,
  loaderDeps: ({ search }) => search,
  // The list is asked for while the page's code is still on its way; the page shows how it went.
  loader: ({ deps }) => void queryClient.prefetchInfiniteQuery(worklistPages(deps)),
  head: () => ({ meta: [{ title: "Worklist · OpenIMR" }] }),
  component: WorklistRoute,
});

function WorklistRoute() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  useEffect(() => rememberSearch(search), [search]);
  return (
    <WorklistPage
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true })}
    />
  );
}
