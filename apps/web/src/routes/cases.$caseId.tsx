import { ItemId } from "@openimr/core";
import { createFileRoute } from "@tanstack/react-router";
import { z } from "zod";
import { CaseNotFound } from "../components/case-not-found.tsx";
import { PageSkeleton } from "../components/page-skeleton.tsx";
import { CasePage } from "../features/case/case-page.tsx";
import { CaseDraftScope } from "../lib/case-draft/case-draft-scope.tsx";
import { caseTitle, loadCase } from "../lib/load-case.ts";
import { rulesQuery } from "../lib/rules.ts";
import { queryClient } from "../lib/trpc.ts";

/** `item`: the disputed item that is open. */
const CaseSearch = z.object({ item: ItemId.optional().catch(undefined) });

export const Route = createFileRoute("/cases/$caseId")({
  validateSearch: CaseSearch,
  loader: ({ params }) => {
    // On their way together with the case; the page waits for the case alone.
    void queryClient.prefetchQuery(rulesQuery);
    return loadCase(params.caseId);
  },
  head: ({ loaderData }) => ({ meta: [{ title: `${caseTitle(loaderData)} · OpenIMR` }] }),
  component: CaseRoute,
  pendingComponent: PageSkeleton,
  notFoundComponent: CaseNotFound,
});

function CaseRoute() {
  const record = Route.useLoaderData();
  const { item } = Route.useSearch();
  const navigate = Route.useNavigate();
  const openItem = (next: ItemId | null) =>
    void navigate({
      search: next === null ? {} : { item: next },
      replace: true,
      // The page itself scrolls to what was asked for.
      resetScroll: false,
    });
  return (
    <CaseDraftScope key={record.id} record={record}>
      <CasePage item={item ?? null} onItem={openItem} />
    </CaseDraftScope>
  );
}
