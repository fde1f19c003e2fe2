import { z } from "zod";

/** Where a case stands in the process, from the application's arrival to publication. */
export const CaseStatus = z
  .enum([
    "received",
    "duplicate_check",
    "closed_duplicate",
    "eligibility_review",
    "information_requested",
    "deferred_liability",
    "ineligible",
    "assigned",
    "records_pending",
    "insufficient_records",
    "records_complete",
    "clinical_preparation",
    "reviewer_matching",
    "in_review",
    "quality_review",
    "determination_issued",
    "implemented",
    "appealed",
    "remanded",
    "published",
    "terminated",
  ])
  .meta({
    id: "CaseStatus",
    description: "Where a case stands in the process.",
  });
export type CaseStatus = z.infer<typeof CaseStatus>;

/** What each status is called on screen. */
export const caseStatusLabels: Record<CaseStatus, string> = {
  received: "Received",
  duplicate_check: "Duplicate check",
  closed_duplicate: "Closed as duplicate",
  eligibility_review: "Eligibility review",
  information_requested: "Information requested",
  deferred_liability: "Deferred (liability)",
  ineligible: "Ineligible",
  assigned: "Assigned",
  records_pending: "Records pending",
  insufficient_records: "Insufficient records",
  records_complete: "Records complete",
  clinical_preparation: "Clinical preparation",
  reviewer_matching: "Reviewer matching",
  in_review: "In review",
  quality_review: "Quality review",
  determination_issued: "Determination issued",
  implemented: "Implemented",
  appealed: "Appealed",
  remanded: "Remanded",
  published: "Published",
  terminated: "Terminated",
};

/** Statuses before a determination; from each of them a review can be terminated. */
const beforeDetermination = [
  "received",
  "duplicate_check",
  "eligibility_review",
  "information_requested",
  "deferred_liability",
  "assigned",
  "records_pending",
  "insufficient_records",
  "records_complete",
  "clinical_preparation",
  "reviewer_matching",
  "in_review",
  "quality_review",
  "remanded",
] as const satisfies readonly CaseStatus[];

const steps: Record<CaseStatus, readonly CaseStatus[]> = {
  received: ["duplicate_check"],
  duplicate_check: ["eligibility_review", "closed_duplicate"],
  closed_duplicate: [],
  eligibility_review: ["assigned", "information_requested", "deferred_liability", "ineligible"],
  information_requested: ["eligibility_review"],
  deferred_liability: ["eligibility_review"],
  ineligible: ["appealed"],
  assigned: ["records_pending"],
  records_pending: ["records_complete", "insufficient_records"],
  insufficient_records: ["records_pending", "records_complete"],
  records_complete: ["clinical_preparation"],
  clinical_preparation: ["reviewer_matching"],
  reviewer_matching: ["in_review"],
  in_review: ["quality_review"],
  quality_review: ["determination_issued", "in_review"],
  determination_issued: ["implemented", "appealed", "published"],
  implemented: ["published"],
  appealed: ["remanded", "implemented", "published"],
  remanded: ["in_review"],
  published: [],
  terminated: [],
};

/**
 * The statuses that a case can take next. The order is that of the process as this system sees it; the
 * law names the steps, not the statuses.
 */
export function nextStatuses(status: CaseStatus): readonly CaseStatus[] {
  const open: readonly CaseStatus[] = beforeDetermination;
  return open.includes(status) ? [...steps[status], "terminated"] : steps[status];
}
