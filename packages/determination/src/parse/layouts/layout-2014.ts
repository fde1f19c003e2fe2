import { splitHeadedItems } from "../sections/split-items.ts";
import { commonFormulas, headingOutcomes, itemLabels } from "./common.ts";
import type { Layout } from "./layout.ts";
import { anyOf, words } from "./words.ts";

/** Letters of 2014 and 2015: a paragraph about the reviewer, a summary, then item by item. */
export const layout2014: Layout = {
  id: "2014",
  marks: [],
  headings: {
    reviewer: words("HOW THE IMR FINAL DETERMINATION WAS MADE"),
    records: words("DOCUMENTS REVIEWED"),
    summary: words("CLINICAL CASE SUMMARY"),
    decisions: /IMR ?ISSUES, ?DECISIONS,? ?AND ?RATIONALES/g,
  },
  expected: ["reviewer", "summary"],
  behindSummary: "decisions",
  proseDates: [],
  formulas: anyOf([
    ...commonFormulas,
    /Independent Medical Review Final Determination/,
    /Final Determination: (?:Uphold|Overturn|Partial Overturn)\b/,
    /\[not stated\]/,
    /\*\*\* [^*]{1,80} \*\*\*/,
  ]),
  items: (_letter, { bodies: { decisions } }, context) =>
    decisions === null ? null : splitHeadedItems(decisions, context),
  labels: itemLabels,
  ...headingOutcomes,
};
