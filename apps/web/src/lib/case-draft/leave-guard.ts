import type { CaseDraft } from "./case-draft.ts";

/**
 * While a draft is not saved the browser asks before the page is left. When the page is hidden, or
 * the network comes back, what is unsaved is sent at once. The function given back ends the watch.
 */
export function guardLeaving(draft: CaseDraft): () => void {
  const ended = new AbortController();
  const unsaved = () => draft.getState().status !== "saved";
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  const update = () => {
    // A listener that is always there would keep the browser from caching the page.
    if (unsaved()) window.addEventListener("beforeunload", warn);
    else window.removeEventListener("beforeunload", warn);
  };
  const hidden = () => {
    if (document.visibilityState === "hidden" && unsaved()) void draft.flush();
  };
  const online = () => {
    if (unsaved()) draft.retry();
  };
  document.addEventListener("visibilitychange", hidden, { signal: ended.signal });
  window.addEventListener("online", online, { signal: ended.signal });
  const unsubscribe = draft.subscribe(update);
  update();
  return () => {
    ended.abort();
    unsubscribe();
    window.removeEventListener("beforeunload", warn);
  };
}
