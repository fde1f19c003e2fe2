import { setImmediate } from "node:timers/promises";
import type { ImportedFile, ImportId, ImportOutcome } from "@openimr/core";
import type { Transaction } from "kysely";
import type { DeadlineFinder } from "./deadline-columns.ts";
import { decideOutcomes, type FileToImport, type FileToSettle } from "./decide-outcomes.ts";
import { rowsOfCase } from "./insert-cases.ts";
import { keepFiles, keepScans } from "./keep-files.ts";
import { matchFiles } from "./match-files.ts";
import type { Schema } from "./schema.ts";

/** What became of a file; `isNew` is false where that was known before, `before` what it was then. */
export type SettledFile = { file: ImportedFile; before: ImportOutcome | null; isNew: boolean };

/** Makes files ready, one at a turn, so that transactions under way go on between them. */
export async function prepareFiles(
  files: readonly FileToImport[],
  finder: DeadlineFinder,
): Promise<FileToSettle[]> {
  const prepared: FileToSettle[] = [];
  for (const file of files) {
    await setImmediate();
    prepared.push({ ...file, rows: "record" in file.read ? rowsOfCase(file.read, finder) : null });
  }
  return prepared;
}

/**
 * Settles what becomes of files, in one transaction with the cases that are made of them. The bytes of
 * those that wait to be recognised are kept.
 */
export async function settleFiles(
  transaction: Transaction<Schema>,
  importId: ImportId,
  { files, retry }: { files: readonly FileToSettle[]; retry: boolean },
): Promise<SettledFile[]> {
  const matched = await matchFiles(transaction, importId, { files, retry });
  const open = matched.flatMap((match) =>
    match.settle !== null && match.isFirst ? [{ sent: match.settle, failed: match.failed }] : [],
  );
  const settled = await decideOutcomes(
    transaction,
    open.map(({ sent }) => sent),
  );
  const kept = open.flatMap(({ sent, failed }) => {
    const file = settled.get(sent);
    return file === undefined ? [] : [{ fileId: failed?.fileId ?? sent.fileId, file, sent }];
  });
  await keepFiles(transaction, importId, kept);
  await keepScans(
    transaction,
    importId,
    kept.flatMap(({ fileId, file, sent: { read } }) =>
      file.outcome === "waiting" && "scan" in read ? [{ fileId, bytes: read.scan }] : [],
    ),
  );
  return matched.flatMap((match) => {
    if (match.settle === null) return [{ file: match.known.file, before: null, isNew: false }];
    const file = settled.get(match.settle);
    const before = match.failed?.file.outcome ?? null;
    return file === undefined ? [] : [{ file, before, isNew: match.isFirst }];
  });
}
