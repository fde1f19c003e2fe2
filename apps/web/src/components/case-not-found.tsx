import { NotFoundPage } from "./not-found-page.tsx";

/** What the address of an unknown case shows. */
export function CaseNotFound() {
  return (
    <NotFoundPage>
      There is no case at this address. Check the address, or look the case up in the worklist.
    </NotFoundPage>
  );
}
