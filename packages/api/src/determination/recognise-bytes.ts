import { AppError, MAX_DOCUMENT_BYTES, type NewId, type RecognitionProgress } from "@openimr/core";
import { newDocumentId, type ReadCase, readCase } from "./read-case.ts";

/** Who ends a recognition early, who is told how far it is, and whether somebody waits for it. */
export interface Recognition {
  newId: NewId;
  signal: AbortSignal;
  onProgress: (progress: RecognitionProgress) => void;
  inBackground: boolean;
}

/** Recognises the text in a file's pictures and reads it into a case; it takes seconds a page. */
export async function recogniseBytes(
  { name, bytes }: { name: string; bytes: Uint8Array },
  { newId, ...options }: Recognition,
): Promise<ReadCase> {
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    throw new AppError({ code: "document_unreadable", problem: "too_large" });
  }
  const id = newDocumentId(newId);
  const { recogniseDocument } = await import("@openimr/determination/read-document");
  const { mediaType, source } = await recogniseDocument(bytes, {
    ...options,
    name,
    documentId: id,
  });
  return readCase({ name, bytes, mediaType, source }, { id, newId });
}
