import {
  CaseListEntry,
  type CaseListPage,
  type CaseListQuery,
  type CaseSortField,
} from "@openimr/core";
import { type ExpressionBuilder, type Selectable, sql } from "kysely";
import { type Cursor, readCursor, writeCursor } from "./cursor.ts";
import type { Database } from "./open-database.ts";
import type { ImrCaseTable, Schema } from "./schema.ts";
import { toText } from "./to-json.ts";

const sortColumns = {
  updatedAt: "updated_at",
  caseNumber: "case_number",
  applicationReceived: "application_received",
  assigned: "assigned",
  decided: "decided",
  status: "status",
  due: "due_on",
} as const satisfies Record<CaseSortField, keyof ImrCaseTable>;

type SortColumn = (typeof sortColumns)[CaseSortField];

/** Columns that are never null. An index serves their order, which it does not with NULLS LAST. */
const alwaysFilled: ReadonlySet<SortColumn> = new Set(["updated_at", "status"]);

const columns = [
  "case_id",
  "version",
  "program",
  "demonstration",
  "case_number",
  "status",
  "priority",
  "injury",
  "ur_decision",
  "application_received",
  "assigned",
  "records_complete",
  "decided",
  "requests",
  "item_count",
  "decided_count",
  "outcome",
  "updated_at",
  "due_on",
  "next_deadline",
] as const;

type Row = Pick<Selectable<ImrCaseTable>, (typeof columns)[number]>;

/**
 * One page of the cases that a query asks for. The next page begins behind the last row (keyset), so
 * no case is shown twice or left out because others came in between. Cases without a value in the
 * sorted column come last in both directions.
 */
export async function listCases(database: Database, query: CaseListQuery): Promise<CaseListPage> {
  const column = sortColumns[query.sortBy];
  const cursor = query.cursor === undefined ? null : readCursor(query.cursor, query);
  let select = database.selectFrom("imr_case").select(columns);
  if (query.text !== undefined && query.text.trim() !== "") {
    const words = toText(query.text.trim().toLowerCase()).replace(/[\\%_]/g, "\\$&");
    select = select.where("search_text", "like", `%${words}%`);
  }
  if (query.statuses !== undefined) {
    select = select.where("status", "=", sql<string>`ANY(${query.statuses}::text[])`);
  }
  if (query.outcomes !== undefined) {
    select = select.where("outcome", "=", sql<string>`ANY(${query.outcomes}::text[])`);
  }
  if (query.priority !== undefined) select = select.where("priority", "=", query.priority);
  if (query.dueBefore !== undefined) select = select.where("due_on", "<", query.dueBefore);
  if (cursor !== null)
    select = select.where((build) => behind(build, column, cursor, query.direction));
  const { direction } = query;
  const rows = await select
    .orderBy(column, (order) => {
      const ordered = direction === "asc" ? order.asc() : order.desc();
      return alwaysFilled.has(column) ? ordered : ordered.nullsLast();
    })
    .orderBy("case_id", direction)
    .limit(query.limit + 1)
    .execute();
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    entries: page.map(entryOf),
    nextCursor:
      last === undefined ? null : writeCursor({ value: last[column], id: last.case_id }, query),
  };
}

function behind(
  build: ExpressionBuilder<Schema, "imr_case">,
  column: SortColumn,
  { value, id }: Cursor,
  direction: "asc" | "desc",
) {
  const after = direction === "asc" ? ">" : "<";
  if (value !== null && alwaysFilled.has(column)) {
    return build(build.refTuple(column, "case_id"), after, build.tuple(value, id));
  }
  if (value === null) return build.and([build(column, "is", null), build("case_id", after, id)]);
  return build.or([
    build(column, after, value),
    build.and([build(column, "=", value), build("case_id", after, id)]),
    build(column, "is", null),
  ]);
}

function entryOf(row: Row): CaseListEntry {
  return CaseListEntry.parse({
    id: row.case_id,
    version: row.version,
    program: row.program,
    demonstration: row.demonstration,
    caseNumber: row.case_number,
    status: row.status,
    priority: row.priority,
    injury: row.injury,
    urDecision: row.ur_decision,
    applicationReceived: row.application_received,
    assigned: row.assigned,
    recordsComplete: row.records_complete,
    decided: row.decided,
    nextDeadline: row.next_deadline,
    requests: row.requests,
    itemCount: row.item_count,
    decidedCount: row.decided_count,
    outcome: row.outcome,
    updatedAt: row.updated_at,
  });
}
