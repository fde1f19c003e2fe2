import type { Case, CaseStatus, FieldPath, Finding } from "@openimr/core";

/** A fact that a status rests on, and what to do where it is not known. */
export type RequiredFact = {
  path: FieldPath;
  message: string;
  isKnown: (record: Case) => boolean;
};

/** What has to hold before a case takes a status. */
export type GateRequirements = {
  facts: readonly RequiredFact[];
  /** Rules that have to be content with the case as it would be: what they find is missing. */
  content: readonly string[];
  blockedBy: (finding: Finding) => boolean;
  /** Which findings have to be acknowledged. */
  wantsSeen: (finding: Finding) => boolean;
};

const none = () => false;
const isError = ({ severity }: Finding) => severity === "error";

const hasItems: RequiredFact = {
  path: "/disputedItems",
  message: "No treatment in dispute is entered. Add the disputed items.",
  isKnown: ({ disputedItems }) => disputedItems.length > 0,
};
const applicationReceived: RequiredFact = {
  path: "/dates/applicationReceived",
  message: "The day on which the application was received is not known. Enter it.",
  isKnown: ({ dates }) => dates.applicationReceived !== null,
};

/**
 * Statuses that ask for more than the step before them; a determination leaves only when no error
 * stands and every warning was seen. What a rule says of a case that has the status, the gate asks of
 * one that is to take it, by that rule; facts of its own are those of which no rule speaks: that would
 * be to find fault with a case that nobody has worked on, or with a letter that was posted elsewhere.
 */
const requirements: Partial<Record<CaseStatus, Partial<GateRequirements>>> = {
  eligibility_review: { facts: [hasItems, applicationReceived] },
  ineligible: {
    facts: [
      hasItems,
      {
        path: "/disputedItems",
        message: "An item may still be eligible. Mark every item ineligible, or assign the case.",
        isKnown: ({ disputedItems }) =>
          disputedItems.every(({ eligibility }) => eligibility.status === "ineligible"),
      },
    ],
    content: ["completeness/ineligibility-reasoned"],
  },
  assigned: {
    content: [
      "completeness/assignment-notice",
      "completeness/assignment-recorded",
      "completeness/eligibility-settled",
    ],
  },
  records_complete: {
    facts: [
      {
        path: "/records",
        message: "No record is listed. List what was received.",
        isKnown: ({ records }) => records.length > 0,
      },
    ],
    content: ["completeness/records-in-hand"],
  },
  in_review: { content: ["completeness/reviewer-chosen"] },
  quality_review: {
    content: ["completeness/items-decided"],
    blockedBy: (finding) => isError(finding) && finding.ruleId.startsWith("completeness/"),
  },
  determination_issued: {
    facts: [
      {
        path: "/dates/decided",
        message: "The day of the decision is not known. Enter it.",
        isKnown: ({ dates }) => dates.decided !== null,
      },
    ],
    blockedBy: isError,
    wantsSeen: ({ severity }) => severity === "warning",
  },
  published: {
    facts: [
      {
        path: "/dates/issued",
        message: "The day on which the letter was issued is not known. Enter it.",
        isKnown: ({ dates }) => dates.issued !== null,
      },
    ],
    content: ["completeness/public-copy-kept"],
  },
};

/** What has to hold before a case takes a status. */
export function requirementsOf(status: CaseStatus): GateRequirements {
  return { facts: [], content: [], blockedBy: none, wantsSeen: none, ...requirements[status] };
}
