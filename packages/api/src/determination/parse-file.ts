import { AppError, type DocumentId, MAX_DOCUMENT_BYTES, type NewId } from "@openimr/core";
import { mayGoOnInPictures } from "@openimr/determination/parse";
import { z } from "zod";
import { checked } from "../checked.ts";
import { procedure } from "../trpc.ts";
import { newDocumentId, ReadCase, readCase } from "./read-case.ts";

/** A file that holds a determination. */
export const UploadedFile = z
  .strictObject({
    name: z.string().min(1).max(255).meta({ description: "The file's name." }),
    base64: z.base64().meta({ description: "The file's bytes, base64." }),
  })
  .meta({ id: "UploadedFile", description: "A file that holds a determination." });
export type UploadedFile = z.infer<typeof UploadedFile>;

/**
 * Reads a determination's file into a case, which is not kept yet. Where it holds only pictures of
 * pages, or the letter may go on in some, the failure says so, and `recogniseFile` reads it.
 */
export const parseFileProcedure = procedure
  .input(checked(UploadedFile))
  .output(checked(ReadCase))
  .mutation(({ ctx, input }) => parseFile(input, ctx.newId));

/** Reads an uploaded file; `document_unreadable` says why one cannot be read. */
export function parseFile({ name, base64 }: UploadedFile, newId: NewId): Promise<ReadCase> {
  return parseBytes({ name, bytes: Buffer.from(base64, "base64") }, newId);
}

/** Reads a file's bytes; `document_unreadable` also where its pictures are to be recognised first. */
export async function parseBytes(
  { name, bytes }: { name: string; bytes: Uint8Array },
  newId: NewId,
): Promise<ReadCase> {
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    throw new AppError({ code: "document_unreadable", problem: "too_large" });
  }
  const id = newDocumentId(newId);
  const { mediaType, source, pictures } = await read(bytes, { name, documentId: id });
  const found = readCase({ name, bytes, mediaType, source }, { id, newId });
  if (mayGoOnInPictures({ case: found.case, report: found.document.report }, pictures)) {
    throw new AppError({ code: "document_unreadable", problem: "pages_of_pictures" });
  }
  return found;
}

/** The PDF reader is loaded when the first file arrives, not when the server starts. */
async function read(bytes: Uint8Array, document: { name: string; documentId: DocumentId }) {
  const { readDocument } = await import("@openimr/determination/read-document");
  return readDocument(bytes, document);
}
