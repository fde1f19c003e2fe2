import { CaseId, type SourceDocument } from "@openimr/core";
import type { Transaction } from "kysely";
import type { Schema } from "./schema.ts";

/**
 * Notes which case the contents of documents belong to, and answers with the holder of each hash:
 * the case named here, or the one that had the content before. Each hash may stand here once. Two
 * transactions that want the same hashes take them in one order, so neither waits for the other.
 */
export async function claimHashes(
  transaction: Transaction<Schema>,
  claims: readonly { document: SourceDocument; caseId: CaseId }[],
): Promise<Map<string, CaseId>> {
  const rows = claims
    .map(({ document, caseId }) => ({ sha256: document.sha256, case_id: caseId }))
    .toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  if (rows.length === 0) return new Map();
  await transaction
    .insertInto("document_hash")
    .values(rows)
    .onConflict((conflict) => conflict.column("sha256").doNothing())
    .execute();
  const held = await transaction
    .selectFrom("document_hash")
    .select(["sha256", "case_id"])
    .where(
      "sha256",
      "in",
      rows.map(({ sha256 }) => sha256),
    )
    .execute();
  return new Map(held.map(({ sha256, case_id }) => [sha256, CaseId.parse(case_id)]));
}
