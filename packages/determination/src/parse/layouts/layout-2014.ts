import type { Layout } from "./layout.ts";
import { words } from "./words.ts";

/** Letters of 2014 and 2015: a paragraph about the reviewer, a summary, then item by item. */
export const layout2014: Layout = {
  id: "2014",
  headings: {
    reviewer: words("HOW THE IMR FINAL DETERMINATION WAS MADE"),
    records: words("DOCUMENTS REVIEWED"),
    summary: words("CLINICAL CASE SUMMARY"),
    decisions: words("IMR ISSUES, DECISIONS AND RATIONALES"),
  },
  formulas: [
    /The (?:expert|physician) reviewer developed the following clinical case summary based on a review of the case file, including all medical records:/dgi,
    /The Final Determination was based on decisions for the disputed items\/services? set forth below:/dgi,
    /(?:\S{1,30} ){1,6}sent the complete case file to an? (?:expert|physician) reviewer\./dgi,
    /He\/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations\./dgi,
    /He\/she has been in active clinical practice for more than \S+ years and is currently working at least \S+ hours a week in active practice\./dgi,
    /(?:He\/she|The (?:expert|physician) reviewer) (?:has|is|was)\b/dgi,
    /Independent Medical Review Final Determination/dgi,
    /Final Determination: (?:Uphold|Overturn|Partial Overturn)\b/dgi,
    /[A-Z][A-Za-z /]{2,40}: \[not stated\]/dg,
    /\*\*\* [^*]{1,80} \*\*\*/dg,
  ],
  labels: {
    claimsAdministrator: words("Claims Administrator guideline:", "i"),
    expertReviewer: /(?:MAXIMUS|Expert ?Reviewer) ?guideline:/dgi,
    rationale: words("Decision rationale:", "i"),
    original: words("Original request:"),
    authorized: words("Authorized by utilization review:"),
  },
  outcome: /(?: (?:is|are))? ?:? ?\b(?<outcome>Upheld|Overturned)\.?$/di,
  otherOutcome: /\b(?:partial(?:ly)?|not|upheld|overturned)\W{0,3}(?:or|and|in part)?\W{0,3}$/i,
  undecided: / ?: ?\[not decided\]$/d,
  notStated: "[not stated]",
};
