import { createFileRoute } from "@tanstack/react-router";

export const Route = createFileRoute("/cases/$caseId_/letter")({
  head: () => ({ meta: [{ title: "Letter · OpenIMR" }] }),
  component: () => <h1>Letter</h1>,
});
