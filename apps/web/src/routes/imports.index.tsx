import { createFileRoute } from "@tanstack/react-router";
import { ImportsPage } from "../features/import/imports-page.tsx";

export const Route = createFileRoute("/imports/")({
  head: () => ({ meta: [{ title: "Imports · OpenIMR" }] }),
  component: ImportsPage,
});
