import type { Case, SourceDocument } from "@openimr/core";
import type { Insertable, Transaction } from "kysely";
import { caseRow } from "./case-row.ts";
import { type DeadlineFinder, deadlineColumns } from "./deadline-columns.ts";
import { chainEvent, type NewCaseEvent } from "./event-chain.ts";
import type { Schema } from "./schema.ts";
import { toJson } from "./to-json.ts";

/** A case to keep, the document it was read from, and what its history begins with. */
export type NewCase = { record: Case; document: SourceDocument | null; event: NewCaseEvent };

/** A new case as rows. They are made before a transaction begins, so that none waits for them. */
export type CaseRows = {
  record: Insertable<Schema["imr_case"]>;
  event: Insertable<Schema["case_event"]>;
  document: Insertable<Schema["source_document"]> | null;
};

/** The rows of a new case. */
export function rowsOfCase({ record, document, event }: NewCase, finder: DeadlineFinder): CaseRows {
  const linked = chainEvent(event, { previous: null, record, previousHash: null });
  return {
    record: { ...caseRow(record, event.at), ...deadlineColumns(record, finder) },
    event: {
      case_id: record.id,
      version: record.version,
      event_id: event.id,
      data: toJson(linked),
    },
    document:
      document === null
        ? null
        : { case_id: record.id, document_id: document.id, data: toJson(document) },
  };
}

/**
 * Puts in new cases with the first event of their history and their document, and answers with the
 * ids of those put in: a case whose id is there already is left out. The case numbers are the
 * caller's to take.
 */
export async function insertCases(
  transaction: Transaction<Schema>,
  cases: readonly CaseRows[],
): Promise<ReadonlySet<string>> {
  if (cases.length === 0) return new Set();
  const rows = await transaction
    .insertInto("imr_case")
    .values(cases.map(({ record }) => record))
    .onConflict((conflict) => conflict.column("case_id").doNothing())
    .returning("case_id")
    .execute();
  const ids = new Set(rows.map((row) => row.case_id));
  const inserted = cases.filter(({ record }) => ids.has(record.case_id));
  if (inserted.length === 0) return ids;
  await transaction
    .insertInto("case_event")
    .values(inserted.map(({ event }) => event))
    .execute();
  await insertDocuments(
    transaction,
    inserted.flatMap(({ document }) => document ?? []),
  );
  return ids;
}

/** Keeps documents beside their cases. */
export async function insertDocuments(
  transaction: Transaction<Schema>,
  documents: readonly Insertable<Schema["source_document"]>[],
): Promise<void> {
  if (documents.length === 0) return;
  await transaction.insertInto("source_document").values(documents).execute();
}
