import type { Case, CaseStatus } from "@openimr/core";

/** The steps of a case that goes its whole way, in their order. */
const steps = [
  "received",
  "eligibility_review",
  "assigned",
  "records_pending",
  "records_complete",
  "clinical_preparation",
  "reviewer_matching",
  "in_review",
  "quality_review",
  "determination_issued",
] as const satisfies readonly CaseStatus[];

/** A step of a case. */
export type CaseStep = (typeof steps)[number];

/** The step at which a status stands; null for a case that ended or rests before its determination. */
const stepOf: Record<CaseStatus, CaseStep | null> = {
  received: "received",
  duplicate_check: "received",
  closed_duplicate: null,
  eligibility_review: "eligibility_review",
  information_requested: "eligibility_review",
  deferred_liability: null,
  ineligible: null,
  assigned: "assigned",
  records_pending: "records_pending",
  insufficient_records: "records_pending",
  records_complete: "records_complete",
  clinical_preparation: "clinical_preparation",
  reviewer_matching: "reviewer_matching",
  in_review: "in_review",
  quality_review: "quality_review",
  determination_issued: "determination_issued",
  implemented: "determination_issued",
  appealed: "determination_issued",
  remanded: "reviewer_matching",
  published: "determination_issued",
  terminated: null,
};

/** Whether a case under way, not yet issued, has come to a step. */
export function isUnderWayFrom(step: CaseStep, { status }: Case): boolean {
  const at = stepOf[status];
  return at !== null && at !== "determination_issued" && steps.indexOf(at) >= steps.indexOf(step);
}

/** Whether the determination of a case is out. */
export function isIssued({ status }: Case): boolean {
  return stepOf[status] === "determination_issued";
}

/** Whether a case under way has not yet come to a step. */
export function isBefore(step: CaseStep, { status }: Case): boolean {
  const at = stepOf[status];
  return at !== null && steps.indexOf(at) < steps.indexOf(step);
}
