import {
  ImportCounts,
  type ImportedFile,
  type ImportId,
  ImportOutcome,
  ImportRun,
  type Instant,
} from "@openimr/core";
import type { Selectable, Transaction } from "kysely";
import type { ImportRunTable, Schema } from "./schema.ts";

/** A file, what it was before where it is settled anew, and whether anything changed. */
type Change = { file: ImportedFile; before: ImportOutcome | null; isNew: boolean };

/** Counts what became of files: one that is settled anew leaves the count it stood in. */
export async function countFiles(
  transaction: Transaction<Schema>,
  importId: ImportId,
  { settled, at }: { settled: readonly Change[]; at: Instant },
): Promise<ImportRun> {
  const changes = new Map(ImportOutcome.options.map((outcome) => [outcome, 0]));
  const add = (outcome: ImportOutcome, by: number) =>
    changes.set(outcome, (changes.get(outcome) ?? 0) + by);
  for (const { file, before, isNew } of settled) {
    if (!isNew) continue;
    add(file.outcome, 1);
    if (before !== null) add(before, -1);
  }
  const row = await transaction
    .updateTable("import_run")
    .set((edit) => ({
      updated_at: at,
      ...Object.fromEntries([...changes].map(([name, by]) => [name, edit(name, "+", by)])),
    }))
    .where("import_id", "=", importId)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toRun(row);
}

/** The import of a row. */
export function toRun(row: Selectable<ImportRunTable>): ImportRun {
  return ImportRun.parse({
    id: row.import_id,
    name: row.name,
    total: row.total,
    startedAt: row.started_at,
    updatedAt: row.updated_at,
    startedBy: row.actor,
    counts: Object.fromEntries(
      Object.keys(ImportCounts.shape).map((name) => [name, Reflect.get(row, name)]),
    ),
  });
}
