import { createFileRoute } from "@tanstack/react-router";

export const Route = createFileRoute("/cases/new")({
  head: () => ({ meta: [{ title: "New case · OpenIMR" }] }),
  component: () => <h1>New case</h1>,
});
