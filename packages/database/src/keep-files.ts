import type { ImportId } from "@openimr/core";
import type { Transaction } from "kysely";
import type { KnownFile } from "./match-files.ts";
import type { Schema } from "./schema.ts";
import { toJson } from "./to-json.ts";

/** Keeps what became of files, in place of what was known of them before. */
export async function keepFiles(
  transaction: Transaction<Schema>,
  importId: ImportId,
  files: readonly KnownFile[],
): Promise<void> {
  if (files.length === 0) return;
  await transaction
    .insertInto("import_file")
    .values(
      files.map(({ fileId, file }) => ({
        import_id: importId,
        file_id: fileId,
        name: file.name,
        sha256: file.sha256,
        outcome: file.outcome,
        data: toJson(file),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["import_id", "file_id"]).doUpdateSet((edit) => ({
        sha256: edit.ref("excluded.sha256"),
        outcome: edit.ref("excluded.outcome"),
        data: edit.ref("excluded.data"),
      })),
    )
    .execute();
}

/** Keeps the bytes of files until the text in them is recognised. */
export async function keepScans(
  transaction: Transaction<Schema>,
  importId: ImportId,
  scans: readonly { fileId: string; bytes: Uint8Array }[],
): Promise<void> {
  if (scans.length === 0) return;
  await transaction
    .insertInto("waiting_file")
    .values(scans.map(({ fileId, bytes }) => ({ import_id: importId, file_id: fileId, bytes })))
    .execute();
}
