import { createRouter } from "@tanstack/react-router";
import { ErrorPage } from "./components/error-page.tsx";
import { NotFoundPage } from "./components/not-found-page.tsx";
import { routeTree } from "./routeTree.gen.ts";

/** The app's routes, typed from the files in `routes`. */
export const router = createRouter({
  routeTree,
  defaultPreload: "intent",
  // What is preloaded is TanStack Query's to keep.
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: () => <NotFoundPage />,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
