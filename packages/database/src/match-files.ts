import { ImportedFile, type ImportId } from "@openimr/core";
import type { Transaction } from "kysely";
import type { FileToSettle } from "./decide-outcomes.ts";
import type { Schema } from "./schema.ts";
import { toText } from "./to-json.ts";

/** A file that an import has accounted for, and its place in the order of arrival. */
export type KnownFile = { fileId: string; file: ImportedFile };

/**
 * What is to be done for a file that was sent: nothing where it is accounted for, or to settle it, in
 * the place of one that failed or in its own. Of the same file sent twice only the first is settled.
 */
export type MatchedFile =
  | { settle: null; known: KnownFile }
  | { settle: FileToSettle; isFirst: boolean; failed: KnownFile | null };

/**
 * Compares files that were sent with those that the import has accounted for. A file is the same by
 * name and content. Under the name of one that failed, another content takes its place: the file was
 * mended, or could not be opened before. A file of which nothing came, since it could not be opened or
 * is empty, is the same by its name alone. With `retry` those that failed are settled again.
 */
export async function matchFiles(
  transaction: Transaction<Schema>,
  importId: ImportId,
  { files, retry }: { files: readonly FileToSettle[]; retry: boolean },
): Promise<MatchedFile[]> {
  const known = await knownFiles(transaction, importId, files);
  const taken = new Set<KnownFile>();
  const firsts = new Map<string, FileToSettle>();
  return files.map((file): MatchedFile => {
    const ofName = (known.get(toText(file.name)) ?? []).filter((row) => !taken.has(row));
    const failed = ofName.find((row) => row.file.outcome === "failed") ?? null;
    const same =
      ofName.find((row) => row.file.sha256 === file.sha256) ??
      (file.size === 0 ? (ofName.find((row) => row !== failed) ?? failed) : null);
    const isOpen = same === null || (retry && same.file.outcome === "failed");
    if (!isOpen) return { settle: null, known: same };
    const key = keyOf(file);
    const first = firsts.get(key);
    if (first !== undefined) return { settle: first, isFirst: false, failed: null };
    firsts.set(key, file);
    const place = same ?? failed;
    if (place !== null) taken.add(place);
    return { settle: file, isFirst: true, failed: place };
  });
}

/** Name and content: what makes a file of an import the same. */
export function keyOf({ name, sha256 }: { name: string; sha256: string }): string {
  return `${sha256} ${toText(name)}`;
}

async function knownFiles(
  transaction: Transaction<Schema>,
  importId: ImportId,
  files: readonly FileToSettle[],
): Promise<Map<string, KnownFile[]>> {
  if (files.length === 0) return new Map();
  const rows = await transaction
    .selectFrom("import_file")
    .select(["file_id", "data"])
    .where("import_id", "=", importId)
    .where(
      "name",
      "in",
      files.map(({ name }) => toText(name)),
    )
    .orderBy("file_id")
    .execute();
  const known = rows.map((row) => ({ fileId: row.file_id, file: ImportedFile.parse(row.data) }));
  return Map.groupBy(known, ({ file }) => file.name);
}
