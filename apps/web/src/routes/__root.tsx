import { createRootRoute, HeadContent } from "@tanstack/react-router";
import { AppFrame } from "../components/app-frame.tsx";

export const Route = createRootRoute({
  head: () => ({ meta: [{ title: "OpenIMR" }] }),
  component: () => (
    <>
      <HeadContent />
      <AppFrame />
    </>
  ),
});
