import { type DisputedItem, formatPageRanges, type PageRange } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";
import { guidelinePages } from "../../facts/page-mentions.ts";

export const rule = defineRule({
  id: "guideline/rationale-pages-cited",
  severity: "warning",
  why: "The pages that a rationale points to are among those that the item cites.",
  sources: ["ccr-9792.21.1", "own-facts"],
  reads: ["disputedItems.*.decision.rationale", "disputedItems.*.decision.citations"],
  applies: ({ record }) =>
    record.disputedItems.some((item) => citesPages(item) && pagesTold(item).length > 0) ||
    "no rationale points to pages of an item that cites by page",
  check: ({ record }) =>
    record.disputedItems.flatMap((item, index) => {
      const cited = item.decision.citations.flatMap(({ pages }) => pages);
      const missing = citesPages(item)
        ? pagesTold(item).filter((one) => !isWithin(one, cited))
        : [];
      if (missing.length === 0) return [];
      return [
        {
          path: `/disputedItems/${index}/decision/rationale`,
          params: {
            number: index + 1,
            told: formatPageRanges(missing),
            cited: formatPageRanges(cited),
          },
        },
      ];
    }),
  message: ({ number, told, cited }) =>
    `The rationale of item ${number} points to page ${told} of a guideline; the item cites page ${cited}. Correct the page, or cite that place too.`,
  examples: {
    fails: {
      "/disputedItems/0/decision/citations/0/pages": [{ from: 60, to: 60 }],
      "/disputedItems/0/decision/rationale": "The guideline, page 58, wants a gain in function.",
    },
    passes: {
      "/disputedItems/0/decision/citations/0/pages": [{ from: 58, to: 60 }],
      "/disputedItems/0/decision/rationale": "The guideline, page 58, wants a gain in function.",
    },
  },
});

/** Whether each of an item's citations gives its pages, so that any other page is cited nowhere. */
function citesPages({ decision }: DisputedItem): boolean {
  return decision.citations.length > 0 && decision.citations.every(({ pages }) => pages.length > 0);
}

function pagesTold({ decision }: DisputedItem): PageRange[] {
  return guidelinePages(decision.rationale ?? "");
}

function isWithin({ from, to }: PageRange, ranges: readonly PageRange[]): boolean {
  return ranges.some((range) => range.from <= from && to <= range.to);
}
