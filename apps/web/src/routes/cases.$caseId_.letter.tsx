import { createFileRoute } from "@tanstack/react-router";
import { CaseNotFound } from "../components/case-not-found.tsx";
import { PageSkeleton } from "../components/page-skeleton.tsx";
import { LetterPage } from "../features/letter/letter-page.tsx";
import { caseTitle, loadCase } from "../lib/load-case.ts";

export const Route = createFileRoute("/cases/$caseId_/letter")({
  // What was just entered is saved first, so that it is in the letter. Drafts are loaded when they
  // are needed: the worklist, which is most pages' first view, knows none.
  loader: async ({ params }) => {
    const { flushCaseDraft } = await import("../lib/case-draft/open-case-draft.ts");
    const complete = await flushCaseDraft(params.caseId);
    return { record: await loadCase(params.caseId), complete };
  },
  head: ({ loaderData }) => ({
    meta: [{ title: `Letter of ${caseTitle(loaderData?.record)} · OpenIMR` }],
  }),
  component: LetterRoute,
  pendingComponent: PageSkeleton,
  notFoundComponent: CaseNotFound,
});

function LetterRoute() {
  const { record, complete } = Route.useLoaderData();
  return <LetterPage caseId={record.id} title={caseTitle(record)} complete={complete} />;
}
