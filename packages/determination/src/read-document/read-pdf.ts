import { AppError, type DocumentId } from "@openimr/core";
import { joinPages } from "./join-pages.ts";
import { openPdf } from "./open-pdf.ts";
import { type TextPage, textPages } from "./text-pages.ts";
import type { ReadPages } from "./thread-messages.ts";
import { unreadable } from "./unreadable.ts";

/**
 * The text layer of a PDF, line by line, with the place of each line, and which of its pages are
 * pictures. Throws `document_unreadable` for a PDF that is damaged, locked, without text, or too long.
 */
export async function readPdf(
  bytes: Uint8Array,
  documentId: DocumentId | null,
): Promise<ReadPages> {
  const { pdf, notices } = await openPdf(bytes);
  try {
    const pages = await textPages(pdf, { exact: false });
    const count = pages.filter(({ isPicture }) => isPicture).length;
    if (count === pages.length) throw unreadable("no_text_layer");
    if (count > 0) notices.push("pages_without_text");
    return {
      source: joinPages(
        pages.map(({ lines }) => lines),
        { documentId, notices },
      ),
      pictures: { count, areWithin: count > 0 && pagesCountedIn(pages).some(isPicture) },
    };
  } catch (error) {
    throw error instanceof AppError ? error : unreadable("damaged");
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function isPicture(page: TextPage): boolean {
  return page.isPicture;
}

/** The pages up to the last that has text, and those behind it that its "Page 3 of 5" counts in. */
function pagesCountedIn(pages: readonly TextPage[]): TextPage[] {
  const last = pages.findLastIndex((page) => !page.isPicture);
  const numbered = [pages[last]?.lines.at(-1), pages[last]?.lines.at(0)].map((line) =>
    /\bpage (\d{1,3}) of (\d{1,3})\s*$/i.exec(line?.text ?? ""),
  );
  const [, number = 0, count = 0] = numbered.find((match) => match !== null) ?? [];
  const following = Math.max(0, Number(count) - Number(number));
  return pages.slice(0, last + 1 + following);
}
