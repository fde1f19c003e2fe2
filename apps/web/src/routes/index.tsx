import { createFileRoute } from "@tanstack/react-router";

export const Route = createFileRoute("/")({
  head: () => ({ meta: [{ title: "Worklist · OpenIMR" }] }),
  component: () => <h1>Worklist</h1>,
});
