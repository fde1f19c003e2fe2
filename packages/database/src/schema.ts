import type { ColumnType, Generated } from "kysely";

/** JSON as text on the way in (see `toJson`), parsed on the way out. */
type Json = ColumnType<unknown, string, string>;

/** A case, whole in `data`, with the columns that lists are filtered and sorted by. */
export interface ImrCaseTable {
  case_id: string;
  version: number;
  schema_version: number;
  data: Json;
  demonstration: boolean;
  case_number: string | null;
  status: string;
  priority: string | null;
  injury: string | null;
  ur_decision: string | null;
  application_received: string | null;
  assigned: string | null;
  records_complete: string | null;
  decided: string | null;
  requests: string[];
  item_count: number;
  decided_count: number;
  outcome: string | null;
  search_text: string;
  updated_at: string;
}

/** The tables of the database. */
export interface Schema {
  imr_case: ImrCaseTable;
  case_number: { case_number: string; case_id: string };
  case_event: { case_id: string; version: number; event_id: string; data: Json };
  source_document: { case_id: string; document_id: string; data: Json };
  schema_migration: { name: string; sha256: string; applied_at: Generated<string> };
}
