import {
  AppError,
  type DocumentId,
  type DocumentProblem,
  MAX_DOCUMENT_BYTES,
  type SourceDocument,
  type SourceText,
} from "@openimr/core";
import { sourceFromText } from "../parse/source-from-text.ts";
import { decodeText } from "./decode-text.ts";
import { readPdf } from "./read-pdf.ts";

/**
 * The text of a file, with page positions where it is a PDF. What the file is shows in its content,
 * not in its name. Throws `document_unreadable` with the reason where there is no text to be had.
 */
export async function readDocument(
  bytes: Uint8Array,
  { name, documentId }: { name: string; documentId: DocumentId | null },
): Promise<{ mediaType: SourceDocument["mediaType"]; source: SourceText }> {
  if (bytes.length === 0) throw unreadable("empty");
  if (bytes.length > MAX_DOCUMENT_BYTES) throw unreadable("too_large");
  if (looksLikePdf(bytes)) {
    return { mediaType: "application/pdf", source: await readPdf(bytes, documentId) };
  }
  if (/\.pdf$/i.test(name)) throw unreadable("not_a_pdf");
  const text = decodeText(bytes);
  if (text === null) throw unreadable("unsupported");
  if (text.trim() === "") throw unreadable("empty");
  return { mediaType: "text/plain", source: sourceFromText(text, documentId) };
}

/** The header may stand anywhere in the first 1024 bytes (ISO 32000, implementation notes). */
function looksLikePdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-");
}

function unreadable(problem: DocumentProblem): AppError {
  return new AppError({ code: "document_unreadable", problem });
}
