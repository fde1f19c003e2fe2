import { Actor, ImportedFile, ImportId, type Instant, type RecognisedPage } from "@openimr/core";
import { type ExpressionBuilder, sql, type Transaction } from "kysely";
import type { DeadlineFinder } from "./deadline-columns.ts";
import { decideOutcomes, type FileToImport } from "./decide-outcomes.ts";
import { countFiles } from "./import-counts.ts";
import { keepFiles } from "./keep-files.ts";
import type { Database } from "./open-database.ts";
import type { Schema } from "./schema.ts";
import { prepareFiles } from "./settle-files.ts";

/** Where files of imports are kept that wait until the text in them is recognised. */
export type WaitingFileRepository = ReturnType<typeof waitingFileRepository>;

/** A file that was taken to be recognised. */
export type TakenFile = {
  importId: ImportId;
  fileId: string;
  name: string;
  sha256: string;
  size: number;
  bytes: Uint8Array;
  /** How often it was taken, this time included. */
  tries: number;
  /** Whether a case has this very content, so that nothing is to be recognised. */
  isKnown: boolean;
  /** Who began its import. */
  startedBy: Actor;
};

/** The repository of waiting files over a migrated database; `finder` is for the cases made of them. */
export function waitingFileRepository(database: Database, finder: DeadlineFinder) {
  return {
    /**
     * Takes the file whose turn it is for so many seconds, in which nobody else gets it; null where
     * none is free. One that was taken before and not settled comes behind the others.
     */
    take: async (seconds: number): Promise<TakenFile | null> => {
      for (;;) {
        const next = await database
          .selectFrom("waiting_file")
          .select(["import_id", "file_id"])
          .where(isFree)
          .orderBy("tries")
          .orderBy("file_id")
          .limit(1)
          .executeTakeFirst();
        if (next === undefined) return null;
        // Of several that want it one gets it: the condition is looked at again once the row is locked.
        const taken = await database
          .updateTable("waiting_file")
          .set((edit) => ({
            tries: edit("tries", "+", 1),
            taken_until: inSeconds(seconds),
            page: null,
            pages: null,
          }))
          .where("import_id", "=", next.import_id)
          .where("file_id", "=", next.file_id)
          .where(isFree)
          .returning(["import_id", "file_id", "bytes", "tries"])
          .executeTakeFirst();
        if (taken !== undefined) return describeTaken(database, taken);
      }
    },

    /** Keeps a file that was taken for so many seconds more, and notes which page is read. */
    hold: async (file: Taken, seconds: number, at: RecognisedPage | null): Promise<void> => {
      await own(database, file)
        .set({ taken_until: inSeconds(seconds), page: at?.page ?? null, pages: at?.pages ?? null })
        .execute();
    },

    /** Lets go of a file as if it had not been taken. */
    giveBack: async (file: Taken): Promise<void> => {
      await own(database, file)
        .set((edit) => ({ tries: edit("tries", "-", 1), taken_until: null, page: null }))
        .execute();
    },

    /**
     * Settles what became of a file that was taken, and removes its bytes, in one transaction with the
     * case that is made of it; null where it was settled before.
     */
    settle: async (
      { importId, fileId, name, sha256, size }: TakenFile,
      { read, at }: { read: FileToImport["read"]; at: Instant },
    ): Promise<ImportedFile | null> => {
      const prepared = await prepareFiles([{ fileId, name, sha256, size, at, read }], finder);
      return database.transaction().execute(async (transaction) => {
        await lockRun(transaction, importId);
        const removed = await transaction
          .deleteFrom("waiting_file")
          .where("import_id", "=", importId)
          .where("file_id", "=", fileId)
          .returning("file_id")
          .executeTakeFirst();
        if (removed === undefined) return null;
        const [file] = (await decideOutcomes(transaction, prepared)).values();
        if (file === undefined || file.outcome === "waiting") {
          throw new Error("a file that waited was neither read nor known");
        }
        await keepFiles(transaction, importId, [{ fileId, file }]);
        const settled = [{ file, before: "waiting" as const, isNew: true }];
        await countFiles(transaction, importId, { settled, at });
        return file;
      });
    },
  };
}

/** A taken file's key; `tries` tells whether somebody else has taken it since. */
type Taken = Pick<TakenFile, "importId" | "fileId" | "tries">;

function isFree(where: ExpressionBuilder<Schema, "waiting_file">) {
  return where.or([
    where("taken_until", "is", null),
    where("taken_until", "<=", sql<string>`now()`),
  ]);
}

/** The clock is the database's, since those who take files may run on several machines. */
function inSeconds(seconds: number) {
  return sql<string>`now() + make_interval(secs => ${seconds})`;
}

function own(database: Database, { importId, fileId, tries }: Taken) {
  return database
    .updateTable("waiting_file")
    .where("import_id", "=", importId)
    .where("file_id", "=", fileId)
    .where("tries", "=", tries);
}

async function describeTaken(
  database: Database,
  row: { import_id: string; file_id: string; bytes: Uint8Array; tries: number },
): Promise<TakenFile> {
  const importId = ImportId.parse(row.import_id);
  const { data, actor } = await database
    .selectFrom("import_file")
    .innerJoin("import_run", "import_run.import_id", "import_file.import_id")
    .select(["data", "actor"])
    .where("import_file.import_id", "=", importId)
    .where("file_id", "=", row.file_id)
    .executeTakeFirstOrThrow();
  const { name, sha256, size } = ImportedFile.parse(data);
  const known = await database
    .selectFrom("document_hash")
    .select("case_id")
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  return {
    importId,
    fileId: row.file_id,
    name,
    sha256,
    size,
    bytes: row.bytes,
    tries: row.tries,
    isKnown: known !== undefined,
    startedBy: Actor.parse(actor),
  };
}

async function lockRun(transaction: Transaction<Schema>, id: ImportId): Promise<void> {
  await transaction
    .selectFrom("import_run")
    .select("import_id")
    .where("import_id", "=", id)
    .forUpdate()
    .execute();
}
