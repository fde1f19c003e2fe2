import { splitHeadedItems } from "../sections/split-items.ts";
import { commonFormulas, headingOutcomes, itemLabels, otherSentence } from "./common.ts";
import type { Layout } from "./layout.ts";
import { anyOf, words } from "./words.ts";

/** Letters of 2015 under the organization's name: a list of documents, then decisions in sentences. */
export const layout2015: Layout = {
  id: "2015",
  marks: [/IMR ?DECISION\(S\) ?AND ?RATIONALE\(S\)/],
  headings: {
    reviewer: words("HOW THE IMR FINAL DETERMINATION WAS MADE"),
    records: words("DOCUMENTS REVIEWED"),
    summary: words("CLINICAL CASE SUMMARY"),
    decisions: words("IMR DECISION(S) AND RATIONALE(S)"),
  },
  expected: ["reviewer", "summary"],
  behindSummary: "decisions",
  proseDates: [],
  formulas: anyOf([
    ...commonFormulas,
    /Independent Medical Review(?: Final Determination Letter)?/,
    /The following relevant documents received from the interested parties and the documents provided with the application were reviewed and considered\.(?: These documents included:)?/,
  ]),
  items: (_letter, { bodies: { decisions } }, context) =>
    decisions === null ? null : splitHeadedItems(decisions, context),
  labels: {
    ...itemLabels,
    claimsAdministrator:
      /Claims ?Administrator ?guideline:|(?<!guideline: )(?=The Claims Administrator (?:based (?:its|their)|did not (?:base|cite)))/gi,
    expertReviewer:
      /(?:MAXIMUS|Expert ?Reviewer|Physician ?Reviewer) ?guideline:|(?<!guideline: )(?=The (?:Expert|Physician) Reviewer (?:based|did not (?:base|cite)|found that no section))/gi,
    rationale: /(?:The (?:Expert|Physician) Reviewer's )?Decision ?rationale:/gi,
  },
  ...headingOutcomes,
  otherOutcome: otherSentence,
  outcome:
    /(?:(?: ?\b(?:is|are))? ?:? ?\b(?=Upheld|Overturned)| ?\b(?:is|are|was|were) ?(?=not|medically))(?<outcome>Upheld|Overturned|(?:not ?)?medically ?necessary ?and ?appropriate)\.?$/di,
};
