import { ItemId } from "@openimr/core";
import { createFileRoute } from "@tanstack/react-router";
import { z } from "zod";
import { CasePage } from "../features/case/case-page.tsx";

/** `item`: the disputed item that is open. */
const CaseSearch = z.object({ item: ItemId.optional().catch(undefined) });

export const Route = createFileRoute("/cases/$caseId")({
  validateSearch: CaseSearch,
  head: () => ({ meta: [{ title: "Case · OpenIMR" }] }),
  component: CaseRoute,
});

function CaseRoute() {
  const { item } = Route.useSearch();
  const navigate = Route.useNavigate();
  const openItem = (next: ItemId | null) =>
    void navigate({ search: next === null ? {} : { item: next }, replace: true });
  return <CasePage item={item ?? null} onItem={openItem} />;
}
