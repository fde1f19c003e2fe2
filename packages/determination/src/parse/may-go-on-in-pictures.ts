import { MAX_RECOGNISED_PAGES, type Reading } from "@openimr/core";

/** Pages of a document that are pictures and were not read. */
export type PicturePages = {
  count: number;
  /** Whether some stand before a page of text, or where the letter is not seen to have ended. */
  areWithin: boolean;
};

/**
 * Whether a letter that was read from a document's pages of text may go on in its pages that are
 * pictures, so that the text in them is worth recognising: where they stand within it, or it does not
 * read completely without them. Behind a letter that does they are enclosures. More pictures than are
 * recognised are never waited for.
 */
export function mayGoOnInPictures(
  reading: Pick<Reading, "case" | "report">,
  { count, areWithin }: PicturePages,
): boolean {
  if (count === 0 || count > MAX_RECOGNISED_PAGES) return false;
  return areWithin || !readsCompletely(reading);
}

function readsCompletely({ case: record, report }: Pick<Reading, "case" | "report">): boolean {
  const last = record.disputedItems.at(-1)?.decision;
  return (
    report.layout !== null &&
    !report.problems.some(({ code }) => code === "truncated" || code === "section_missing") &&
    last !== undefined &&
    last.outcome !== null &&
    last.rationale !== null
  );
}
