import { createFileRoute } from "@tanstack/react-router";
import { ImportPage } from "../features/import/import-page.tsx";

export const Route = createFileRoute("/imports/$importId")({
  head: () => ({ meta: [{ title: "Import · OpenIMR" }] }),
  component: ImportRoute,
});

function ImportRoute() {
  const { importId } = Route.useParams();
  return <ImportPage id={importId} />;
}
