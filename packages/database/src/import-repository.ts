import {
  type Actor,
  AppError,
  ImportedFile,
  type ImportId,
  ImportOutcome,
  type ImportRun,
  type Instant,
  type RecognisedPage,
} from "@openimr/core";
import { sql, type Transaction } from "kysely";
import type { DeadlineFinder } from "./deadline-columns.ts";
import type { FileToImport } from "./decide-outcomes.ts";
import { countFiles, toRun } from "./import-counts.ts";
import { inTransaction } from "./in-transaction.ts";
import { keyOf } from "./match-files.ts";
import type { Database } from "./open-database.ts";
import type { Schema } from "./schema.ts";
import { prepareFiles, settleFiles } from "./settle-files.ts";
import { toJson, toText } from "./to-json.ts";

/** Where imports of many letters are kept. */
export type ImportRepository = ReturnType<typeof importRepository>;

/** A page of a list and where the next one begins; null behind the last. */
type Page<Entry> = { entries: Entry[]; nextCursor: string | null };

/** The repository of imports over a migrated database; `finder` tells what is due in their cases. */
export function importRepository(database: Database, finder: DeadlineFinder) {
  return {
    /** Begins an import. */
    start: async (run: NewImport): Promise<ImportRun> => {
      const row = await database
        .insertInto("import_run")
        .values({
          import_id: run.id,
          name: toText(run.name),
          total: run.total,
          started_at: run.at,
          updated_at: run.at,
          actor: toJson(run.startedBy),
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return toRun(row);
    },

    /** The import as it stands; throws `import_not_found`. */
    get: (id: ImportId): Promise<ImportRun> => loadRun(database, id),

    /** Imports, the newest first; `cursor` is the id of the last one seen. */
    list: async ({ cursor, limit }: Paging): Promise<Page<ImportRun>> => {
      let select = database.selectFrom("import_run").selectAll();
      if (cursor !== null) select = select.where("import_id", "<", cursor);
      const rows = await select
        .orderBy("import_id", "desc")
        .limit(limit + 1)
        .execute();
      const entries = rows.slice(0, limit);
      return { entries: entries.map(toRun), nextCursor: next(rows, limit, (row) => row.import_id) };
    },

    /**
     * Which of these files the import has accounted for; with `retry` those that failed do not
     * count. Throws `import_not_found`.
     */
    accountedFor: async (
      id: ImportId,
      { files, retry }: { files: readonly { name: string; sha256: string }[]; retry: boolean },
    ): Promise<string[]> => {
      await loadRun(database, id);
      if (files.length === 0) return [];
      const rows = await database
        .selectFrom("import_file")
        .select(["name", "sha256"])
        .where("outcome", "in", retry ? notFailed : ImportOutcome.options)
        .where("import_id", "=", id)
        .where(
          "name",
          "in",
          files.map(({ name }) => toText(name)),
        )
        .execute();
      const known = new Set(rows.map(keyOf));
      return files.flatMap((file) => (known.has(keyOf(file)) ? [file.name] : []));
    },

    /**
     * Keeps what files were read to and accounts for each of them, all or nothing. A file that is
     * accounted for is passed over; with `retry` one that failed is not. Throws `import_not_found`.
     */
    add: async (
      id: ImportId,
      { files, retry, at }: AddedFiles,
    ): Promise<{ files: ImportedFile[]; run: ImportRun }> => {
      // The import stays locked until the transaction ends, so all that can be done before it is.
      const prepared = await prepareFiles(files, finder);
      return inTransaction(database, async (transaction) => {
        await loadRun(transaction, id, "for update");
        const settled = await settleFiles(transaction, id, { files: prepared, retry });
        const run = await countFiles(transaction, id, { settled, at });
        return { files: settled.map(({ file }) => file), run };
      });
    },

    /** The file of an import that is being recognised and its page, or null. */
    recognising: async (id: ImportId): Promise<RecognisedPage | null> => {
      const row = await database
        .selectFrom("waiting_file")
        .innerJoin("import_file", (join) =>
          join
            .onRef("import_file.import_id", "=", "waiting_file.import_id")
            .onRef("import_file.file_id", "=", "waiting_file.file_id"),
        )
        .select(["import_file.name", "page", "pages"])
        .where("waiting_file.import_id", "=", id)
        .where("page", "is not", null)
        .where("taken_until", ">", sql<string>`now()`)
        .limit(1)
        .executeTakeFirst();
      if (row === undefined || row.page === null || row.pages === null) return null;
      return { name: row.name, page: row.page, pages: row.pages };
    },

    /** An import's files in the order in which they came; throws `import_not_found`. */
    files: async (
      id: ImportId,
      { outcome, cursor, limit }: Paging & { outcome: ImportOutcome | null },
    ): Promise<Page<ImportedFile>> => {
      await loadRun(database, id);
      let select = database
        .selectFrom("import_file")
        .select(["file_id", "data"])
        .where("import_id", "=", id);
      if (outcome !== null) select = select.where("outcome", "=", outcome);
      if (cursor !== null) select = select.where("file_id", ">", cursor);
      const rows = await select
        .orderBy("file_id")
        .limit(limit + 1)
        .execute();
      return {
        entries: rows.slice(0, limit).map(({ data }) => ImportedFile.parse(data)),
        nextCursor: next(rows, limit, (row) => row.file_id),
      };
    },
  };
}

const notFailed = ImportOutcome.options.filter((outcome) => outcome !== "failed");

type NewImport = {
  id: ImportId;
  name: string;
  total: number | null;
  startedBy: Actor;
  at: Instant;
};
type Paging = { cursor: string | null; limit: number };
type AddedFiles = { files: readonly FileToImport[]; retry: boolean; at: Instant };

async function loadRun(
  database: Database | Transaction<Schema>,
  id: ImportId,
  lock?: "for update",
): Promise<ImportRun> {
  const query = database.selectFrom("import_run").selectAll().where("import_id", "=", id);
  const row = await (lock === undefined ? query : query.forUpdate()).executeTakeFirst();
  if (row === undefined) throw new AppError({ code: "import_not_found", importId: id });
  return toRun(row);
}

function next<Row>(rows: readonly Row[], limit: number, idOf: (row: Row) => string): string | null {
  const last = rows[limit - 1];
  return rows.length > limit && last !== undefined ? idOf(last) : null;
}
