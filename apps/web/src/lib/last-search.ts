import type { WorklistSearch } from "./worklist-search.ts";

let last: WorklistSearch = {};

/** Keeps the search, so that the way back to the worklist leads to the list that was left. */
export function rememberSearch(search: WorklistSearch): void {
  last = search;
}

/** The search with which the worklist was last shown on this page. */
export function lastSearch(): WorklistSearch {
  return last;
}
