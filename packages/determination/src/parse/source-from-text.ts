import type { DocumentId, SourceText } from "@openimr/core";

/** Plain text as a source: a form feed begins a new page, and there are no positions. */
export function sourceFromText(text: string, documentId: DocumentId | null): SourceText {
  const pageStarts = [0];
  for (const match of text.matchAll(/\f/g)) pageStarts.push(match.index + 1);
  return { documentId, text, pageStarts, lines: [] };
}
