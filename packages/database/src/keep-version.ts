import { AppError, type Case, CaseEvent, type CaseId } from "@openimr/core";
import type { Transaction } from "kysely";
import { caseOfRow, caseRow } from "./case-row.ts";
import type { DeadlineColumns } from "./deadline-columns.ts";
import { chainEvent, type NewCaseEvent } from "./event-chain.ts";
import type { Database } from "./open-database.ts";
import type { Schema } from "./schema.ts";
import { toJson } from "./to-json.ts";

/** The case as kept, locked until the transaction ends where that is asked; throws `case_not_found`. */
export async function loadCase(
  database: Database | Transaction<Schema>,
  id: CaseId,
  lock?: "for update",
): Promise<Case> {
  const query = database
    .selectFrom("imr_case")
    .select(["data", "schema_version"])
    .where("case_id", "=", id);
  const row = await (lock === undefined ? query : query.forUpdate()).executeTakeFirst();
  if (row === undefined) throw new AppError({ code: "case_not_found", caseId: id });
  return caseOfRow(row);
}

/**
 * Keeps the next version of a case that is locked, with the event that leads to it. `deadline` is null
 * where the version differs in nothing that a deadline hangs on: then what was found stays.
 */
export async function keepVersion(
  transaction: Transaction<Schema>,
  event: NewCaseEvent,
  { previous, record, deadline }: NextVersion,
): Promise<Case> {
  const updated = await transaction
    .updateTable("imr_case")
    .set({ ...caseRow(record, event.at), ...deadline })
    .where("case_id", "=", record.id)
    .where("version", "=", previous.version)
    .returning(["data", "schema_version"])
    .executeTakeFirstOrThrow();
  const last = await transaction
    .selectFrom("case_event")
    .select("data")
    .where("case_id", "=", record.id)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  const previousHash = last === undefined ? null : CaseEvent.parse(last.data).hash;
  const linked = chainEvent(event, { previous, record, previousHash });
  await transaction
    .insertInto("case_event")
    .values({
      case_id: record.id,
      version: record.version,
      event_id: event.id,
      data: toJson(linked),
    })
    .execute();
  return caseOfRow(updated);
}

type NextVersion = { previous: Case; record: Case; deadline: DeadlineColumns | null };
