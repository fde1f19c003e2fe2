import type { Case, DisputedItem, FieldPath, GuidelineCitation } from "@openimr/core";

/** A citation of the expert reviewer with its item and place. */
export type ItemCitation = { item: DisputedItem; citation: GuidelineCitation; path: FieldPath };

/** Every citation that the expert reviewer relies on, in the order of the letter. */
export function reviewerCitations(record: Case): ItemCitation[] {
  return record.disputedItems.flatMap((item, index) =>
    item.decision.citations.map((citation, at) => ({
      item,
      citation,
      path: `/disputedItems/${index}/decision/citations/${at}`,
    })),
  );
}
