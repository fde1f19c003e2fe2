import { US_DATE } from "../grammar/us-date.ts";
import { splitNoticeItems } from "../sections/split-notice-items.ts";
import { commonFormulas, headingOutcomes, itemLabels, otherSentence } from "./common.ts";
import type { Layout } from "./layout.ts";
import { anyOf, words } from "./words.ts";

/** The notices of 2013: decisions in numbered sentences on top, their reasons item by item below. */
export const notice2013: Layout = {
  id: "notice-2013",
  marks: [/Notice ?of ?Independent ?Medical ?Review ?Determination/i],
  headings: {
    // The decisions on top end the header; what is asked for may hold dates too.
    issue:
      /(?:\d{1,2}\) ?)?MAXIMUS ?Federal ?Services, ?Inc\. ?has ?determined ?the ?request ?for\b/gi,
    reviewer: words("Medical Qualifications of the Expert Reviewer:", "i"),
    records: words("Documents Reviewed for Determination:", "i"),
    summary: words("Case Summary:", "i"),
    decisions: words("INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE"),
    // The first item's reasons end the list of documents.
    rationale: /(?<!\d)[\dlIO]{1,2}\) ?Regarding ?the ?request ?for/gi,
    closing: words("Effect of the Decision:", "i"),
  },
  expected: ["reviewer", "summary"],
  behindSummary: "records",
  proseDates: [
    ["applicationReceived", dated("application for Independent Medical Review was filed on")],
    ["urDecision", dated("disputing the Utilization Review Denial dated")],
    ["assigned", dated("Request for Information was provided to the above parties on")],
  ],
  formulas: anyOf([
    ...commonFormulas,
    /Notice of Independent Medical Review Determination/,
    /An application for Independent Medical Review was filed on/,
    /disputing the Utilization Review Denial dated/,
    /A Notice of Assignment and Request for Information was provided to the above parties on/,
    /A decision has been made for each of the treatment and\/or services that were in dispute:/,
    /Disclaimer: The following case summary was taken directly from the utilization review denial\/modification dated \S{1,12}\.?/,
    /The following relevant documents received from the interested parties and the documents provided with the application were reviewed and considered:?/,
    /The independent Medical Doctor who made the decision/,
    /cc: ?Department of Industrial Relations, Division of Workers' Compensation/,
  ]),
  items: (letter, { headings }, context) => splitNoticeItems(letter, headings.closing, context),
  labels: {
    ...itemLabels,
    claimsAdministrator: /(?=The ?Claims ?Administrator ?(?:based|did ?not))/gi,
    expertReviewer: /(?=The ?Expert ?Reviewer ?(?:based|found|did ?not))/gi,
    rationale: words("Rationale for the Decision:", "i"),
  },
  ...headingOutcomes,
  otherOutcome: otherSentence,
  outcome:
    / ?\b(?:is|are|was|were) ?(?<outcome>(?:not ?)?medically ?necessary ?and ?appropriate)\.?$/di,
};

function dated(words: string): RegExp {
  return new RegExp(`${words.replaceAll(" ", " ?")} ?(?<date>${US_DATE})`, "di");
}
