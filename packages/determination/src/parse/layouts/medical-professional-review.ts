import { endOf, findAll } from "../passage.ts";
import { headingOutcomes, itemLabels } from "./common.ts";
import type { Layout } from "./layout.ts";
import { anyOf, words } from "./words.ts";

const ISSUE = words("ISSUE AT DISPUTE:");

/** The earliest letters: one issue, its summary, the guideline relied upon, and why. */
export const medicalProfessionalReview: Layout = {
  id: "medical-professional-review",
  marks: [/^MEDICAL ?PROFESSIONAL ?REVIEW\b/],
  headings: {
    issue: ISSUE,
    summary: words("CASE SUMMARY:"),
    records: words("DOCUMENTS REVIEWED FOR DETERMINATION:"),
    guidelines:
      /MEDICAL ?TREATMENT ?GUIDELINE\(S\) ?RELIED ?UPON ?BY ?PROFESSIONAL ?REVIEWER ?AND ?WHY:/g,
    rationale:
      /RATIONALE ?FOR ?WHY ?THE ?REQUESTED ?TREATMENT\/SERVICE ?(?:IS\/WAS|IS|WAS) ?(?:NOT ?)?MEDICALLY ?NECESSARY:/g,
    reviewer: words("MEDICAL REVIEWER QUALIFICATIONS:"),
  },
  expected: ["reviewer", "summary"],
  behindSummary: "records",
  proseDates: [],
  formulas: anyOf([/MEDICAL PROFESSIONAL REVIEW/]),
  items: (letter, { headings, bodies: { issue, guidelines, rationale } }) =>
    issue === null
      ? null
      : [
          {
            heading: issue,
            sure: true,
            // Where there are two issues, it is not certain which one the reasons decide.
            decided:
              findAll(letter, ISSUE).length === 1
                ? headings.rationale
                : { text: "", start: endOf(issue) },
            original: null,
            authorized: null,
            claimsAdministrator: null,
            expertReviewer: guidelines,
            rationale,
          },
        ],
  labels: itemLabels,
  ...headingOutcomes,
  otherOutcome: /\bpartial(?:ly)?\W{0,3}$/i,
  outcome: /(?<outcome>(?:NOT ?)?MEDICALLY ?NECESSARY):$/d,
};
