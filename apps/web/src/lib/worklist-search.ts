import { CaseOutcome, CaseSortField, CaseStatus, Priority } from "@openimr/core";
import { z } from "zod";

/**
 * What the worklist's address says: the filters and the order. Anything in an address that is not
 * understood counts as left out.
 */
export const WorklistSearch = z.object({
  text: z.string().max(200).optional().catch(undefined),
  statuses: z.array(CaseStatus).optional().catch(undefined),
  outcomes: z.array(CaseOutcome).optional().catch(undefined),
  priority: Priority.optional().catch(undefined),
  due: z.enum(["overdue", "week"]).optional().catch(undefined),
  sortBy: CaseSortField.optional().catch(undefined),
  direction: z.enum(["asc", "desc"]).optional().catch(undefined),
});
export type WorklistSearch = z.infer<typeof WorklistSearch>;

/** Whether the search narrows the list, or only orders it. */
export function isFiltered({ text, statuses, outcomes, priority, due }: WorklistSearch): boolean {
  return [text, statuses?.length, outcomes?.length, priority, due].some(Boolean);
}

/** The search without what is empty, so that addresses stay short. */
export function tidySearch(search: WorklistSearch): WorklistSearch {
  const { text, statuses, outcomes, priority, due, sortBy, direction } = search;
  return {
    ...(text ? { text } : {}),
    ...(statuses?.length ? { statuses } : {}),
    ...(outcomes?.length ? { outcomes } : {}),
    ...(priority ? { priority } : {}),
    ...(due ? { due } : {}),
    ...(sortBy ? { sortBy } : {}),
    ...(direction ? { direction } : {}),
  };
}

/** The search after a click on a column: its own order first, then the other way round. */
export function sortedBy(search: WorklistSearch, field: CaseSortField): WorklistSearch {
  const { sortBy = "updatedAt", direction = "desc" } = search;
  if (sortBy !== field) return { ...search, sortBy: field, direction: firstDirection(field) };
  return { ...search, sortBy: field, direction: direction === "asc" ? "desc" : "asc" };
}

/** Names and what is due go upwards first, days that have been the newest first. */
function firstDirection(field: CaseSortField): "asc" | "desc" {
  return field === "caseNumber" || field === "status" || field === "due" ? "asc" : "desc";
}
