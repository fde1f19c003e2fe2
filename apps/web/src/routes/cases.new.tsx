import { createFileRoute } from "@tanstack/react-router";
import { NewCasePage } from "../features/new-case/new-case-page.tsx";

export const Route = createFileRoute("/cases/new")({
  head: () => ({ meta: [{ title: "New case · OpenIMR" }] }),
  component: NewCasePage,
});
