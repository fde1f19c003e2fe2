import {
  addDays,
  type CaseListEntry,
  CaseListPage,
  type CaseListQuery,
  type CaseOutcome,
  type CaseSortField,
  type CaseStatus,
  type Priority,
} from "@openimr/core";
import type { Server } from "../server.ts";
import { today } from "../today.ts";

/** When something is due in a case: before today, or until a week from now. */
export const dueChoices = ["overdue", "week"] as const;
type DueChoice = (typeof dueChoices)[number];

/** What narrows cases, as the options of a command have it. */
export interface CaseFilters {
  text?: string;
  status?: CaseStatus[];
  outcome?: CaseOutcome[];
  priority?: Priority;
  due?: DueChoice;
  sort?: CaseSortField;
  direction?: "asc" | "desc";
}

/** Cases that a request to the server answers with at most. */
const PAGE_SIZE = 200;

/** The cases that filters leave, page by page, each page when it is asked for. */
export async function* casePages(
  server: Server,
  filters: CaseFilters,
): AsyncGenerator<CaseListEntry[]> {
  const query: Partial<CaseListQuery> = { limit: PAGE_SIZE };
  if (filters.text !== undefined) query.text = filters.text;
  if (filters.status !== undefined) query.statuses = filters.status;
  if (filters.outcome !== undefined) query.outcomes = filters.outcome;
  if (filters.priority !== undefined) query.priority = filters.priority;
  if (filters.sort !== undefined) query.sortBy = filters.sort;
  if (filters.due !== undefined) {
    query.dueBefore = filters.due === "overdue" ? today() : addDays(today(), 8);
  }
  // What is due first comes first.
  const direction = filters.direction ?? (filters.sort === "due" ? "asc" : undefined);
  if (direction !== undefined) query.direction = direction;
  do {
    const page = CaseListPage.parse(await server.case.list.query(query));
    yield page.entries;
    if (page.nextCursor === null) return;
    query.cursor = page.nextCursor;
  } while (true);
}

/** What is shown of a list that may be long. */
export interface Shown {
  limit?: number;
  all?: boolean;
}

/** So many are shown where nothing else is asked for. */
const DEFAULT_LIMIT = 50;

/**
 * The first values of pages, and whether there are more: no page is asked for beyond the one that tells.
 */
export async function* firstOf<T>(
  pages: AsyncIterable<readonly T[]>,
  { limit = DEFAULT_LIMIT, all = false }: Shown,
  onMore: (limit: number) => void,
): AsyncGenerator<T[]> {
  let left = all ? Number.POSITIVE_INFINITY : limit;
  for await (const page of pages) {
    if (page.length > left) {
      if (left > 0) yield page.slice(0, left);
      onMore(limit);
      return;
    }
    left -= page.length;
    yield [...page];
  }
}
