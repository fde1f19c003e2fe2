import { CaseId } from "@openimr/core";
import { sql } from "kysely";
import { z } from "zod";
import { caseOfRow } from "./case-row.ts";
import { type DeadlineFinder, deadlineColumns } from "./deadline-columns.ts";
import type { Database } from "./open-database.ts";

/** Cases that one transaction locks and renews. */
const BATCH = 100;

/**
 * How far renewing has come: where to go on, null behind the last; how many cases were found anew; and
 * those that cannot be read.
 */
export type Renewed = { cursor: CaseId | null; renewed: number; unreadable: CaseId[] };

/**
 * Finds anew what is due next in the first cases behind `cursor` that were kept under another version of
 * the rules, or before there was one. Neither their version nor the time of their change is touched.
 */
export async function renewDeadlines(
  database: Database,
  finder: DeadlineFinder,
  cursor: CaseId | null,
): Promise<Renewed> {
  if (cursor === null && (await areCurrent(database, finder.rules))) {
    return { cursor: null, renewed: 0, unreadable: [] };
  }
  return database.transaction().execute(async (transaction) => {
    let select = transaction
      .selectFrom("imr_case")
      .select(["case_id", "data", "schema_version"])
      .where("deadline_rules", "!=", finder.rules);
    if (cursor !== null) select = select.where("case_id", ">", cursor);
    // Whoever locks several cases locks them in this order.
    const rows = await select.orderBy("case_id").limit(BATCH).forUpdate().execute();
    const unreadable: CaseId[] = [];
    for (const row of rows) {
      const columns = columnsOf(row, finder);
      if (columns === null) unreadable.push(CaseId.parse(row.case_id));
      else {
        await transaction
          .updateTable("imr_case")
          .set(columns)
          .where("case_id", "=", row.case_id)
          .execute();
      }
    }
    const last = rows.length === BATCH ? rows.at(-1) : undefined;
    return {
      cursor: CaseId.nullable().parse(last?.case_id ?? null),
      renewed: rows.length - unreadable.length,
      unreadable,
    };
  });
}

/** Whether every case was kept under these rules: both ends of an index tell it. */
async function areCurrent(database: Database, rules: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT min(deadline_rules) AS first, max(deadline_rules) AS last FROM imr_case
  `.execute(database);
  const version = z.string().nullable();
  const { first, last } = z.object({ first: version, last: version }).parse(rows[0]);
  return (first ?? rules) === rules && (last ?? rules) === rules;
}

/** Null where the case cannot be read: opening it says why. */
function columnsOf(row: { data: unknown; schema_version: number }, finder: DeadlineFinder) {
  try {
    return deadlineColumns(caseOfRow(row), finder);
  } catch {
    return null;
  }
}
