import { AppError, type DocumentId, type DocumentProblem, type SourceText } from "@openimr/core";
import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextContent } from "pdfjs-dist/types/src/display/api.js";
import { type PageLine, pageLines } from "./page-lines.ts";

/** More pages than this are not read; a determination has 2 to 10. */
const MAX_PAGES = 500;
/** More text than this is not read, lest a small file that unpacks to gigabytes fill the memory. */
const MAX_CHARACTERS = 4_000_000;

/**
 * The text layer of a PDF, line by line, with the place of each line. A gap between two columns is a
 * tab, a larger distance between lines a blank line, a page begins with a form feed. Throws
 * `document_unreadable` for a PDF that is damaged, locked, without text, or too long.
 */
export async function readPdf(
  bytes: Uint8Array,
  documentId: DocumentId | null,
): Promise<SourceText> {
  const document = await open(bytes);
  try {
    if (document.numPages > MAX_PAGES) throw unreadable("too_large");
    const pages: PageLine[][] = [];
    let room = MAX_CHARACTERS;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items, characters } = await textOf(page, room);
      room -= characters;
      const viewport = page.getViewport({ scale: 1 });
      pages.push(pageLines(items, { height: viewport.height, page: number }));
      page.cleanup();
    }
    if (pages.every((lines) => lines.length === 0)) throw unreadable("no_text_layer");
    return joinPages(withoutRunningLines(pages), documentId);
  } catch (error) {
    throw error instanceof AppError ? error : unreadable("damaged");
  } finally {
    await document.loadingTask.destroy();
  }
}

/** The pieces of text of a page, taken as they come; too many characters end the reading. */
async function textOf(
  page: PDFPageProxy,
  room: number,
): Promise<{ items: TextContent["items"]; characters: number }> {
  const reader: ReadableStreamDefaultReader<TextContent> = page.streamTextContent().getReader();
  const items: TextContent["items"] = [];
  let characters = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { items, characters };
    for (const item of value.items) {
      items.push(item);
      characters += "str" in item ? item.str.length : 0;
    }
    if (characters > room) {
      await reader.cancel(new Error("The page holds too much text."));
      throw unreadable("too_large");
    }
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: Uint8Array.from(bytes),
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (error) {
    const locked = error instanceof Error && error.name === "PasswordException";
    throw unreadable(locked ? "encrypted" : "damaged");
  }
}

/** Pages without the lines that only number them: the same first or last line on several pages. */
function withoutRunningLines(pages: readonly PageLine[][]): PageLine[][] {
  const fold = (line: PageLine | undefined) => line?.text.replace(/\d+/g, "#").trim() ?? "";
  const runs = (line: PageLine | undefined, at: 0 | -1) =>
    line !== undefined &&
    (/\bpage \d+ of \d+\s*$/i.test(line.text) ||
      pages.filter((page) => fold(page.at(at)) === fold(line)).length > 1);
  return pages.map((page) => {
    const start = runs(page[0], 0) ? 1 : 0;
    return page.slice(start, runs(page.at(-1), -1) ? -1 : undefined);
  });
}

function joinPages(pages: readonly PageLine[][], documentId: DocumentId | null): SourceText {
  const source: SourceText = { documentId, text: "", pageStarts: [], lines: [] };
  for (const [index, lines] of pages.entries()) {
    if (index > 0) source.text += "\n\f";
    source.pageStarts.push(source.text.length);
    for (const [at, line] of lines.entries()) {
      if (at > 0) source.text += line.apart ? "\n\n" : "\n";
      const start = source.text.length;
      source.text += line.text;
      source.lines.push({ start, end: source.text.length, box: line.box });
    }
  }
  return source;
}

function unreadable(problem: DocumentProblem): AppError {
  return new AppError({ code: "document_unreadable", problem });
}
