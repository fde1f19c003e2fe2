import { CaseId, type CaseNumber } from "@openimr/core";
import type { Transaction } from "kysely";
import type { Schema } from "./schema.ts";

/**
 * Takes case numbers for cases, and answers with the holder of each: the case named here, or the one
 * that had the number before. Two transactions that want the same numbers take them in one order, so
 * neither waits for the other.
 */
export async function claimCaseNumbers(
  transaction: Transaction<Schema>,
  claims: ReadonlyMap<CaseNumber, CaseId>,
): Promise<Map<string, CaseId>> {
  const numbers = [...claims.keys()].toSorted();
  if (numbers.length === 0) return new Map();
  await transaction
    .insertInto("case_number")
    .values(
      [...claims]
        .map(([number, id]) => ({ case_number: number, case_id: id }))
        .toSorted((a, b) => (a.case_number < b.case_number ? -1 : 1)),
    )
    .onConflict((conflict) => conflict.column("case_number").doNothing())
    .execute();
  const held = await transaction
    .selectFrom("case_number")
    .select(["case_number", "case_id"])
    .where("case_number", "in", numbers)
    .execute();
  return new Map(held.map((row) => [row.case_number, CaseId.parse(row.case_id)]));
}
