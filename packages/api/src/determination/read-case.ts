import { createHash } from "node:crypto";
import { Case, DocumentId, type NewId, SourceDocument, type SourceText } from "@openimr/core";
import { readDetermination } from "@openimr/determination/parse";
import { z } from "zod";

/** A determination read into a case, and the document with the place of every field. */
export const ReadCase = z
  .strictObject({ case: Case, document: SourceDocument })
  .meta({ id: "ReadCase", description: "A determination read into a case, with its document." });
export type ReadCase = z.infer<typeof ReadCase>;

/** A document whose text was found, before its facts are read. */
export interface DocumentText {
  name: string;
  bytes: Uint8Array;
  mediaType: SourceDocument["mediaType"];
  source: SourceText;
}

/** The id for a document that is about to be read. */
export function newDocumentId(newId: NewId): DocumentId {
  return DocumentId.parse(newId());
}

/** Reads the facts of a document's text into a case. Nothing is kept. */
export function readCase(
  { name, bytes, mediaType, source }: DocumentText,
  { id, newId }: { id: DocumentId; newId: NewId },
): ReadCase {
  const reading = readDetermination(source, { newId });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { provenance, report } = reading;
  return {
    case: reading.case,
    document: { id, name, mediaType, sha256, source, provenance, report },
  };
}
