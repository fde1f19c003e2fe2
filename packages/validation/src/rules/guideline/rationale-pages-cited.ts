import { formatPageRanges, type PageRange } from "@openimr/core";
import { defineItemRule } from "../../define-rule.ts";
import { guidelinePages } from "../../facts/page-mentions.ts";

export const rule = defineItemRule({
  id: "guideline/rationale-pages-cited",
  severity: "warning",
  why: "The pages that a rationale points to are among those that the item cites.",
  sources: ["ccr-9792.21.1", "own-facts"],
  reads: ["disputedItems.*.decision.rationale", "disputedItems.*.decision.citations"],
  noItem: "no rationale points to pages of an item that cites by page",
  checkItem: ({ item: { decision }, index }) => {
    const cited = decision.citations.flatMap(({ pages }) => pages);
    if (cited.length === 0 || decision.citations.some(({ pages }) => pages.length === 0)) {
      return null;
    }
    const told = guidelinePages(decision.rationale ?? "");
    if (told.length === 0) return null;
    const missing = told.filter((one) => !isWithin(one, cited));
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
  },
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

function isWithin({ from, to }: PageRange, ranges: readonly PageRange[]): boolean {
  return ranges.some((range) => range.from <= from && to <= range.to);
}
