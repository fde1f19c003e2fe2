import {
  AppError,
  type Case,
  CaseEvent,
  type CaseId,
  type CaseListPage,
  type CaseListQuery,
  SourceDocument,
} from "@openimr/core";
import type { Transaction } from "kysely";
import { claimCaseNumbers } from "./claim-case-numbers.ts";
import { claimHashes } from "./claim-hashes.ts";
import { type DeadlineFinder, deadlineColumns } from "./deadline-columns.ts";
import type { NewCaseEvent } from "./event-chain.ts";
import { inTransaction } from "./in-transaction.ts";
import { insertCases, type NewCase, rowsOfCase } from "./insert-cases.ts";
import { keepVersion, loadCase } from "./keep-version.ts";
import { listCases } from "./list-cases.ts";
import {
  listSavedCases,
  readSaveClock,
  type SaveClock,
  type SavedQuery,
} from "./list-saved-cases.ts";
import type { Database } from "./open-database.ts";
import { type Renewed, renewDeadlines } from "./renew-deadlines.ts";
import type { Schema } from "./schema.ts";

/** Where cases are kept. Each write is one transaction: case, case number, history, document. */
export type CaseRepository = ReturnType<typeof caseRepository>;

/** The repository of cases over a migrated database; `finder` tells what is due next in each. */
export function caseRepository(database: Database, finder: DeadlineFinder) {
  return {
    /** Keeps a new case as version 1; throws `case_exists` or `case_number_taken`. */
    create: ({ record, document, event }: NewCase): Promise<Case> => {
      const kept = { ...record, version: 1 };
      const rows = rowsOfCase({ record: kept, document, event }, finder);
      return inTransaction(database, async (transaction) => {
        const inserted = await insertCases(transaction, [rows]);
        if (!inserted.has(record.id))
          throw new AppError({ code: "case_exists", caseId: record.id });
        await takeCaseNumber(transaction, null, kept);
        if (document !== null) await claimHashes(transaction, [{ document, caseId: record.id }]);
        return loadCase(transaction, record.id);
      });
    },

    /** The case as kept; throws `case_not_found`. */
    load: (id: CaseId): Promise<Case> => loadCase(database, id),

    /** Keeps version `baseVersion + 1`; throws `stale_version` with the current case, or `case_number_taken`. */
    save: ({ record, baseVersion, event }: ChangedCase): Promise<Case> =>
      inTransaction(database, async (transaction) => {
        const previous = await loadCase(transaction, record.id, "for update");
        if (previous.version !== baseVersion) {
          throw new AppError({
            code: "stale_version",
            caseId: record.id,
            baseVersion,
            current: previous,
          });
        }
        const kept = { ...record, version: baseVersion + 1 };
        await takeCaseNumber(transaction, previous, kept);
        const deadline = deadlineColumns(kept, finder);
        return keepVersion(transaction, event, { previous, record: kept, deadline });
      }),

    /** One page of the worklist; throws `invalid_cursor`. */
    list: (query: CaseListQuery): Promise<CaseListPage> => listCases(database, query),

    /** What happened to a case, oldest first; throws `case_not_found`. */
    history: async (id: CaseId): Promise<CaseEvent[]> => {
      const rows = await database
        .selectFrom("case_event")
        .select("data")
        .where("case_id", "=", id)
        .orderBy("version")
        .execute();
      if (rows.length === 0) throw new AppError({ code: "case_not_found", caseId: id });
      return rows.map((row) => CaseEvent.parse(row.data));
    },

    /** The documents that a case was read from; throws `case_not_found`. */
    documents: async (id: CaseId): Promise<SourceDocument[]> => {
      const rows = await database
        .selectFrom("imr_case")
        .leftJoin("source_document", "source_document.case_id", "imr_case.case_id")
        .select(["source_document.data"])
        .where("imr_case.case_id", "=", id)
        .orderBy("source_document.document_id")
        .execute();
      if (rows.length === 0) throw new AppError({ code: "case_not_found", caseId: id });
      return rows.filter((row) => row.data !== null).map((row) => SourceDocument.parse(row.data));
    },

    /** Saves in the order in which they were kept. */
    saved: (query: SavedQuery) => listSavedCases(database, query),

    /** The moment it is by the clock that orders saves, and the writes that are under way. */
    clock: (): Promise<SaveClock> => readSaveClock(database),

    /**
     * Finds anew what is due next in some of the cases that were kept under other rules; `cursor` is
     * where the last call ended, null at the start.
     */
    renewDeadlines: (cursor: CaseId | null): Promise<Renewed> =>
      renewDeadlines(database, finder, cursor),

    /** How many cases are made up for demonstration. */
    countDemonstration: async (): Promise<number> => {
      const row = await database
        .selectFrom("imr_case")
        .select((select) => select.fn.countAll<string>().as("count"))
        .where("demonstration", "=", true)
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
  };
}

type ChangedCase = { record: Case; baseVersion: number; event: NewCaseEvent };

async function takeCaseNumber(
  transaction: Transaction<Schema>,
  previous: Case | null,
  record: Case,
): Promise<void> {
  const old = previous?.caseNumber ?? null;
  if (old === record.caseNumber) return;
  if (old !== null) {
    await transaction
      .deleteFrom("case_number")
      .where("case_number", "=", old)
      .where("case_id", "=", record.id)
      .execute();
  }
  const { caseNumber } = record;
  if (caseNumber === null) return;
  const holders = await claimCaseNumbers(transaction, new Map([[caseNumber, record.id]]));
  const takenBy = holders.get(caseNumber) ?? record.id;
  if (takenBy !== record.id) throw new AppError({ code: "case_number_taken", caseNumber, takenBy });
}
