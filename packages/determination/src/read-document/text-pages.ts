import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextContent } from "pdfjs-dist/types/src/display/api.js";
import { type PageLine, type Piece, pageLines } from "./page-lines.ts";
import { showsPicture } from "./shows-picture.ts";
import { unreadable } from "./unreadable.ts";

/** More text than this is not read, lest a small file that unpacks to gigabytes fill the memory. */
const MAX_CHARACTERS = 4_000_000;

/** A page with fewer characters than this may be a picture with a line that a scanner added. */
const MIN_CHARACTERS = 200;

/** A page of a PDF with its lines and height in points; one that is a picture, or empty, has no lines. */
export type TextPage = { lines: PageLine[]; isPicture: boolean; height: number };

/**
 * The pages of a PDF by their text layer. Pictures are unpacked to tell a short page from a picture
 * with a scanner's line: of each such page where that must be `exact`, else until the first is found,
 * behind which the others are taken for pictures as well. Throws `too_complex` for too much text.
 */
export async function textPages(
  pdf: PDFDocumentProxy,
  { exact }: { exact: boolean },
): Promise<TextPage[]> {
  const pages: TextPage[] = [];
  let room = MAX_CHARACTERS;
  let isScan = false;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { lines, characters, height } = await textLines(page, room);
    room -= characters;
    const isShort = lines.length > 0 && characters < MIN_CHARACTERS;
    // A page whose drawing cannot be read has its text all the same.
    const isStamped: boolean =
      isShort && ((isScan && !exact) || (await showsPicture(page).catch(() => false)));
    isScan ||= isStamped;
    const isPicture = lines.length === 0 || isStamped;
    pages.push({ lines: isPicture ? [] : lines, isPicture, height });
    page.cleanup();
  }
  return pages;
}

/** The lines of a page's text layer; a gap between two columns is a tab. */
async function textLines(
  page: PDFPageProxy,
  room: number,
): Promise<{ lines: PageLine[]; characters: number; height: number }> {
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
  return { lines: pageLines(toPieces(items, height), page.pageNumber), characters, height };
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
