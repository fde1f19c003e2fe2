import type { DocumentId, SourceText } from "@openimr/core";
import { sourceFromText } from "../parse/source-from-text.ts";
import { htmlText } from "./html-text.ts";
import { unreadable } from "./unreadable.ts";

/** The text that a page of HTML shows. Throws `document_unreadable` where it shows none. */
export function readHtml(html: string, documentId: DocumentId | null): SourceText {
  const { text, named } = htmlText(html);
  if (text.trim() === "") throw unreadable("empty");
  const source = sourceFromText(text, documentId);
  return named ? { ...source, notices: [...source.notices, "personal_metadata"] } : source;
}
