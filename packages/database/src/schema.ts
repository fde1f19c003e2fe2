import type { ColumnType, Generated, GeneratedAlways } from "kysely";

/** JSON as text on the way in (see `toJson`), parsed on the way out. */
type Json = ColumnType<unknown, string, string>;

/** A case, whole in `data`, with the columns that lists are filtered and sorted by. */
export interface ImrCaseTable {
  case_id: string;
  version: number;
  schema_version: number;
  data: Json;
  program: GeneratedAlways<string>;
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
  due_on: string | null;
  next_deadline: ColumnType<unknown, string | null, string | null>;
  /** Version of the rules that the two before were found by; empty before there was one. */
  deadline_rules: Generated<string>;
}

/** An import of many letters; the counts are of its files by outcome. */
export interface ImportRunTable {
  import_id: string;
  name: string;
  total: number | null;
  started_at: string;
  updated_at: string;
  actor: Json;
  imported: Generated<number>;
  revised: Generated<number>;
  duplicate: Generated<number>;
  waiting: Generated<number>;
  failed: Generated<number>;
}

/** A file of an import, whole in `data`. */
export interface ImportFileTable {
  import_id: string;
  file_id: string;
  name: string;
  sha256: string;
  outcome: string;
  data: Json;
}

/** A file that waits until the text in it is recognised; `page` of `pages` is being recognised. */
export interface WaitingFileTable {
  import_id: string;
  file_id: string;
  bytes: Uint8Array;
  tries: Generated<number>;
  taken_until: string | null;
  page: number | null;
  pages: number | null;
}

/** The tables of the database. */
export interface Schema {
  imr_case: ImrCaseTable;
  case_number: { case_number: string; case_id: string };
  case_event: {
    case_id: string;
    version: number;
    event_id: string;
    data: Json;
    kept_at: Generated<string>;
  };
  answered_call: {
    call_key: string;
    request: string;
    answer: ColumnType<unknown, string | undefined, string>;
    answered_at: Generated<string>;
  };
  source_document: { case_id: string; document_id: string; data: Json };
  document_hash: { sha256: string; case_id: string };
  import_run: ImportRunTable;
  import_file: ImportFileTable;
  waiting_file: WaitingFileTable;
  schema_migration: { name: string; sha256: string; applied_at: Generated<string> };
}
