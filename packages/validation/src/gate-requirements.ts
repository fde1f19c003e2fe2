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
 * Statuses that ask for more than the step before them. A case is assigned, complete or issued only on
 * facts that its notices and clocks are made of; a determination leaves only when no error stands and
 * every warning was seen.
 */
const requirements: Partial<Record<CaseStatus, Partial<GateRequirements>>> = {
  eligibility_review: { facts: [hasItems, applicationReceived] },
  ineligible: {
    facts: [
      hasItems,
      {
        path: "/disputedItems",
        message:
          "A notice of ineligibility gives its reasons. Mark every item ineligible, with why.",
        isKnown: ({ disputedItems }) =>
          disputedItems.every(
            ({ eligibility: { status, reason } }) =>
              status === "ineligible" && (reason ?? "").trim() !== "",
          ),
      },
    ],
  },
  assigned: {
    facts: [
      applicationReceived,
      {
        path: "/caseNumber",
        message: "The notice of assignment names the case number. Enter it.",
        isKnown: ({ caseNumber }) => caseNumber !== null,
      },
      {
        path: "/priority",
        message: "The notice says whether the review is regular or expedited. Choose one.",
        isKnown: ({ priority }) => priority !== null,
      },
      {
        path: "/dates/urDecision",
        message: "The notice names the day of the utilization review decision. Enter it.",
        isKnown: ({ dates }) => dates.urDecision !== null,
      },
      {
        path: "/dates/assigned",
        message: "The day of the notice of assignment is not known. Enter it.",
        isKnown: ({ dates }) => dates.assigned !== null,
      },
      {
        path: "/disputedItems",
        message: "No item is eligible, or one is still pending. Settle each item's eligibility.",
        isKnown: ({ disputedItems }) =>
          disputedItems.some(({ eligibility }) => eligibility.status === "eligible") &&
          disputedItems.every(({ eligibility }) => eligibility.status !== "pending"),
      },
    ],
  },
  records_complete: {
    facts: [
      {
        path: "/dates/recordsComplete",
        message: "The clock starts on the day on which the records were complete. Enter it.",
        isKnown: ({ dates }) => dates.recordsComplete !== null,
      },
      {
        path: "/records",
        message: "No record is listed. List what was received.",
        isKnown: ({ records }) => records.length > 0,
      },
    ],
  },
  quality_review: {
    facts: [hasItems],
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
  },
};

/** What has to hold before a case takes a status. */
export function requirementsOf(status: CaseStatus): GateRequirements {
  return { facts: [], blockedBy: none, wantsSeen: none, ...requirements[status] };
}
