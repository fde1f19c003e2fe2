import { ImportedFile, ImportOutcome } from "@openimr/core";
import { z } from "zod";
import { checked } from "../checked.ts";
import { procedure } from "../trpc.ts";
import { Cursor, ImportRef, PageLimit } from "./import-ref.ts";

/** A page of an import's files. */
export const ImportedFileList = z
  .strictObject({ entries: z.array(ImportedFile), nextCursor: Cursor })
  .meta({ id: "ImportedFileList", description: "A page of an import's files, in their order." });
export type ImportedFileList = z.infer<typeof ImportedFileList>;

/** Which files of an import are asked for: all, or those of one outcome. */
const FileQuery = ImportRef.extend({
  outcome: ImportOutcome.nullable(),
  cursor: Cursor,
  limit: PageLimit,
}).meta({ id: "ImportedFileQuery", description: "Which files of an import are asked for." });

/** What became of an import's files, in the order in which they came. */
export const listImportedFilesProcedure = procedure
  .input(checked(FileQuery))
  .output(checked(ImportedFileList))
  .query(({ ctx, input: { id, ...query } }) => ctx.imports.files(id, query));
