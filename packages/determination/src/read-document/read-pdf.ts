import { AppError, type DocumentId, type SourceText } from "@openimr/core";
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextContent } from "pdfjs-dist/types/src/display/api.js";
import { joinPages } from "./join-pages.ts";
import { openPdf } from "./open-pdf.ts";
import { type PageLine, type Piece, pageLines } from "./page-lines.ts";
import { unreadable } from "./unreadable.ts";

/** More text than this is not read, lest a small file that unpacks to gigabytes fill the memory. */
const MAX_CHARACTERS = 4_000_000;

/**
 * The text layer of a PDF, line by line, with the place of each line. A gap between two columns is a
 * tab. Throws `document_unreadable` for a PDF that is damaged, locked, without text, or too long.
 */
export async function readPdf(
  bytes: Uint8Array,
  documentId: DocumentId | null,
): Promise<SourceText> {
  const { pdf, notices } = await openPdf(bytes);
  try {
    const pages: PageLine[][] = [];
    let room = MAX_CHARACTERS;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { lines, characters } = await textLines(page, room);
      room -= characters;
      pages.push(lines);
      page.cleanup();
    }
    if (pages.every((lines) => lines.length === 0)) throw unreadable("no_text_layer");
    if (pages.some((lines) => lines.length === 0)) notices.push("pages_without_text");
    return joinPages(pages, { documentId, notices });
  } catch (error) {
    throw error instanceof AppError ? error : unreadable("damaged");
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** The lines of a page's text layer; `too_complex` where it has more characters than there is room. */
export async function textLines(
  page: PDFPageProxy,
  room = MAX_CHARACTERS,
): Promise<{ lines: PageLine[]; characters: number }> {
  const reader: ReadableStreamDefaultReader<TextContent> = page.streamTextContent().getReader();
  const items: TextContent["items"] = [];
  let characters = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const item of value.items) {
      items.push(item);
      characters += "str" in item ? item.str.length : 0;
    }
    if (characters > room) {
      await reader.cancel(new Error("The page holds too much text."));
      throw unreadable("too_complex");
    }
  }
  const { height } = page.getViewport({ scale: 1 });
  return { lines: pageLines(toPieces(items, height), page.pageNumber), characters };
}

/** PDF counts upwards from the bottom of the page, a `PageBox` downwards from its top. */
function toPieces(items: TextContent["items"], pageHeight: number): Piece[] {
  return items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [, , , scale = 0, x = 0, y = 0] = item.transform.map(Number);
    const height = item.height || Math.abs(scale) || 10;
    return [
      { text: item.str, x, y: pageHeight - y - height, width: item.width, height, confidence: 1 },
    ];
  });
}
