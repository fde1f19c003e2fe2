import { words } from "./words.ts";

/** Words that letters of every layout have and that carry no fact of the case. */
export const commonFormulas: readonly RegExp[] = [
  /MAXIMUS Federal Services(?:, Inc\.)?/,
  /He\/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations\./,
  /He\/she has been in active clinical practice for more than \S{1,20} years and is currently working at least \S{1,20} hours a week in active practice\./,
  /(?:He\/she|The (?:expert|physician) reviewer) (?:has the following credentials:|has\b|is\b|was\b)/,
  /The (?:expert|physician) reviewer developed the following clinical case summary based on a review of the case file, including all medical records:/,
  /The Final Determination was based on decisions for the disputed items?\/services? set forth below:/,
];

/** Labels by which the decisions of 2014 and later name each side's authority and the reasons. */
export const itemLabels = {
  claimsAdministrator: words("Claims Administrator guideline:", "i"),
  expertReviewer: /(?:MAXIMUS|Expert ?Reviewer) ?guideline:/gi,
  rationale: words("Decision rationale:", "i"),
  original: words("Original request:"),
  authorized: words("Authorized by utilization review:"),
};

/** How a heading of 2014 and later ends in its outcome, and what makes that another one. */
export const headingOutcomes = {
  outcome: /(?: ?\b(?:is|are))? ?:? ?\b(?<outcome>Upheld|Overturned)\.?$/di,
  otherOutcome:
    /\b(?:partial(?:ly)?|not|upheld|overturned|was|were|been|be)\W{0,3}(?:or|and|in part)?\W{0,3}$/i,
  undecided: / ?: ?\[not decided\]$/,
  notStated: "[not stated]",
};

/** The same where a sentence decides: reasons end in its very words, "The request is not medically ..." */
export const otherSentence: RegExp = new RegExp(
  `${headingOutcomes.otherOutcome.source}|\\b(?:the|this|these) (?:request|service|treatment|item)s?(?:ed \\w{1,12})?\\W{0,3}$`,
  "i",
);
