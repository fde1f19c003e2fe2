import { AppError, type DocumentId, MAX_RECOGNISED_PAGES } from "@openimr/core";
import { joinPages, withoutHeadsAndFeet } from "./join-pages.ts";
import { openPdf } from "./open-pdf.ts";
import { type TextPage, textPages } from "./text-pages.ts";
import type { ReadPages } from "./thread-messages.ts";
import { unreadable } from "./unreadable.ts";

/** A page whose text reaches below this share of its height is filled. */
const FILLED = 2 / 3;

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
    if (count === pages.length) {
      throw unreadable(count > MAX_RECOGNISED_PAGES ? "too_many_pages" : "no_text_layer");
    }
    if (count > 0) notices.push("pages_without_text");
    return {
      source: joinPages(
        pages.map(({ lines }) => lines),
        { documentId, notices },
      ),
      pictures: { count, areWithin: areWithin(pages) },
    };
  } catch (error) {
    throw error instanceof AppError ? error : unreadable("damaged");
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/**
 * Whether pages that are pictures may belong to the letter. Those before its last page of text do, those
 * behind it as far as its "Page 3 of 5" counts them in. Where pages have no such number, a last page
 * that is filled leaves open whether the letter ends there.
 */
function areWithin(pages: readonly TextPage[]): boolean {
  const last = pages.findLastIndex(({ isPicture }) => !isPicture);
  const following = pages.length - 1 - last;
  if (pages.slice(0, last).some(({ isPicture }) => isPicture)) return true;
  if (following === 0) return false;
  const { lines = [], height = 0 } = pages[last] ?? {};
  for (const line of [lines.at(-1), lines.at(0)]) {
    const [, number, count] = /\bpage (\d{1,3}) of (\d{1,3})\s*$/i.exec(line?.text ?? "") ?? [];
    if (number !== undefined && count !== undefined) return Number(count) > Number(number);
  }
  const end = withoutHeadsAndFeet(pages.map((page) => page.lines))[last]?.at(-1)?.box;
  return end !== undefined && end.y + end.height > height * FILLED;
}
