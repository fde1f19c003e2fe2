import { setImmediate } from "node:timers/promises";
import { ImportedFile, ImportedFileName, ImportRun } from "@openimr/core";
import { z } from "zod";
import { checked } from "../checked.ts";
import type { Context } from "../context.ts";
import { procedure } from "../trpc.ts";
import { ImportRef } from "./import-ref.ts";
import { readFileToImport } from "./read-file-to-import.ts";

/** A file to import: its text, its bytes, or why it could not be opened where it lay. */
export const SentFile = z
  .union([
    z.strictObject({ name: ImportedFileName, text: z.string() }),
    z.strictObject({ name: ImportedFileName, base64: z.base64() }),
    z.strictObject({ name: ImportedFileName, problem: z.string().min(1).max(1_000) }),
  ])
  .meta({ id: "SentFile", description: "A file to import." });
export type SentFile = z.infer<typeof SentFile>;

/** Files for an import. */
export const FilesToAdd = ImportRef.extend({
  files: z.array(SentFile).min(1).max(100),
  retry: z.boolean().meta({ description: "Whether files that failed before are tried again." }),
}).meta({ id: "FilesToAdd", description: "Files for an import." });
export type FilesToAdd = z.infer<typeof FilesToAdd>;

/** What became of the files, and the import as it stands after them. */
export const AddedFiles = z
  .strictObject({ files: z.array(ImportedFile), run: ImportRun })
  .meta({ id: "AddedFiles", description: "What became of files that were added to an import." });
export type AddedFiles = z.infer<typeof AddedFiles>;

/** Reads files into cases and accounts for each of them. Sent twice, a file is imported once. */
export const addToImportProcedure = procedure
  .input(checked(FilesToAdd))
  .output(checked(AddedFiles))
  .mutation(({ ctx, input }) => addToImport(ctx, input));

/**
 * Reads the files one after the other, then keeps their cases and what became of them in one
 * transaction. A file that cannot be read does not keep the others from being imported.
 */
export async function addToImport(
  context: Pick<Context, "actor" | "imports" | "newId" | "now" | "reportFault">,
  { id, files, retry }: FilesToAdd,
): Promise<AddedFiles> {
  const read = [];
  for (const file of files) {
    // Reading takes the processor for itself; other calls have their turn between files.
    await setImmediate();
    read.push(await readFileToImport(file, context));
  }
  return context.imports.add(id, { files: read, retry, at: context.now() });
}
