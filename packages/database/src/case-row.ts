import { CASE_SCHEMA_VERSION, type Case, Case as CaseSchema, outcomeOfCase } from "@openimr/core";
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
    search_text: [record.caseNumber ?? "", ...requests].join("\n").toLowerCase(),
    // Whole milliseconds, as they are read: a cursor must meet the very value that is kept.
    updated_at: new Date(updatedAt).toISOString(),
  };
}

/** The case of a row. Throws where it was stored by a newer version of the system. */
export function caseOfRow(row: { data: unknown; schema_version: number }): Case {
  if (row.schema_version > CASE_SCHEMA_VERSION) {
    throw new Error(
      `The case was stored in shape ${row.schema_version}; this version knows shapes up to ${CASE_SCHEMA_VERSION}. Start the newer version.`,
    );
  }
  return CaseSchema.parse(row.data);
}
