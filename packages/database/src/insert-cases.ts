import type { Case, CaseId, SourceDocument } from "@openimr/core";
import type { Transaction } from "kysely";
import { caseRow } from "./case-row.ts";
import { chainEvent, type NewCaseEvent } from "./event-chain.ts";
import type { Schema } from "./schema.ts";
import { toJson } from "./to-json.ts";

/** A case to keep, the document it was read from, and what its history begins with. */
export type NewCase = { record: Case; document: SourceDocument | null; event: NewCaseEvent };

/**
 * Puts in new cases with the first event of their history and their document, and answers with the
 * ids of those put in: a case whose id is there already is left out. The case numbers are the
 * caller's to take.
 */
export async function insertCases(
  transaction: Transaction<Schema>,
  entries: readonly NewCase[],
): Promise<ReadonlySet<string>> {
  if (entries.length === 0) return new Set();
  const rows = await transaction
    .insertInto("imr_case")
    .values(entries.map(({ record, event }) => caseRow(record, event.at)))
    .onConflict((conflict) => conflict.column("case_id").doNothing())
    .returning("case_id")
    .execute();
  const ids = new Set(rows.map((row) => row.case_id));
  const inserted = entries.filter(({ record }) => ids.has(record.id));
  if (inserted.length === 0) return ids;
  await transaction
    .insertInto("case_event")
    .values(
      inserted.map(({ record, event }) => ({
        case_id: record.id,
        version: record.version,
        event_id: event.id,
        data: toJson(chainEvent(event, { previous: null, record, previousHash: null })),
      })),
    )
    .execute();
  await insertDocuments(
    transaction,
    inserted.flatMap(({ record, document }) =>
      document === null ? [] : [{ caseId: record.id, document }],
    ),
  );
  return ids;
}

/** Keeps documents beside their cases. */
export async function insertDocuments(
  transaction: Transaction<Schema>,
  documents: readonly { caseId: CaseId; document: SourceDocument }[],
): Promise<void> {
  if (documents.length === 0) return;
  await transaction
    .insertInto("source_document")
    .values(
      documents.map(({ caseId, document }) => ({
        case_id: caseId,
        document_id: document.id,
        data: toJson(document),
      })),
    )
    .execute();
}
