import {
  CASE_SCHEMA_VERSION,
  type Case,
  Case as CaseSchema,
  DisputedItem,
  outcomeOfCase,
  searchedTexts,
} from "@openimr/core";
import type { Insertable } from "kysely";
import type { DeadlineColumns } from "./deadline-columns.ts";
import type { ImrCaseTable } from "./schema.ts";
import { toJson, toText } from "./to-json.ts";

/** The columns of a case that the case alone tells. */
type CaseColumns = Omit<Insertable<ImrCaseTable>, keyof DeadlineColumns>;

/**
 * The row of a case: the case whole, and what lists are filtered and sorted by, but for what is due
 * next, which takes rules to find (`deadlineColumns`).
 */
export function caseRow(record: Case, updatedAt: string): CaseColumns {
  const requests = record.disputedItems.map((item) => toText(item.request));
  return {
    case_id: record.id,
    version: record.version,
    schema_version: record.schemaVersion,
    data: toJson(record),
    demonstration: record.demonstration,
    case_number: record.caseNumber,
    status: record.status,
    priority: record.priority,
    injury: record.dates.injury,
    ur_decision: record.dates.urDecision,
    application_received: record.dates.applicationReceived,
    assigned: record.dates.assigned,
    records_complete: record.dates.recordsComplete,
    decided: record.dates.decided,
    requests,
    item_count: requests.length,
    decided_count: record.disputedItems.filter((item) => item.decision.outcome !== null).length,
    outcome: outcomeOfCase(record),
    search_text: searchText(record),
    // Whole milliseconds, as they are read: a cursor must meet the very value that is kept.
    updated_at: new Date(updatedAt).toISOString(),
  };
}

/** What the search looks into: the texts that core's schemas put into `searched`. */
function searchText(record: Case): string {
  const items = record.disputedItems.flatMap((item) => searchedTexts(DisputedItem, item));
  return toText([...searchedTexts(CaseSchema, record), ...items].join("\n").toLowerCase());
}

/**
 * The case of a row; a field that it does not have yet is read as the schema's default. Throws where it
 * was stored by a newer version of the system.
 */
export function caseOfRow(row: { data: unknown; schema_version: number }): Case {
  if (row.schema_version > CASE_SCHEMA_VERSION) {
    throw new Error(
      `The case was stored in shape ${row.schema_version}; this version knows shapes up to ${CASE_SCHEMA_VERSION}. Start the newer version.`,
    );
  }
  const parsed = CaseSchema.safeParse(row.data);
  if (parsed.success) return parsed.data;
  const unknown = parsed.error.issues.find((issue) => issue.code === "unrecognized_keys");
  if (unknown === undefined) throw parsed.error;
  const fields = unknown.keys.map((key) => ["", ...unknown.path, key].join("/"));
  throw new Error(
    `The case was stored with fields that this version does not know: ${fields.join(", ")}. Start the newer version.`,
  );
}
