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
