import type { DocumentId, SourceText } from "@openimr/core";
import { withoutDirectionMarks } from "./direction-marks.ts";

/**
 * Plain text as a source: a form feed begins a new page, and there are no positions. Marks that turn
 * the direction of writing are taken out, and a notice says so.
 */
export function sourceFromText(written: string, documentId: DocumentId | null): SourceText {
  const text = withoutDirectionMarks(written);
  const pageStarts = [0];
  for (let at = text.indexOf("\f"); at >= 0; at = text.indexOf("\f", at + 1)) {
    pageStarts.push(at + 1);
  }
  const notices: SourceText["notices"] =
    text.length === written.length ? [] : ["text_direction_marks"];
  return { documentId, text, pageStarts, lines: [], notices };
}
