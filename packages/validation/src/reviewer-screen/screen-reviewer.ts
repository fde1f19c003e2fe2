import type { Case, ExpertReviewer } from "@openimr/core";
import { bySeverity } from "../by-severity.ts";
import { sourcesIn } from "../sources.ts";
import { affiliationFindings, ownPartFindings } from "./conflicts.ts";
import { eligibilityFindings, lawFindings, suitabilityFindings } from "./qualifications.ts";
import type { ReviewerFinding } from "./reviewer-finding.ts";
import { statementFindings } from "./statement.ts";

/**
 * What the screen says of a reviewer for a case. `may_not_review`: something rules the reviewer out.
 * `to_settle`: a person has to settle a warning first. `may_review`: nothing was found in what the
 * case and the reviewer declare; the reviewer's own attestation for each case is still asked for.
 */
export type ReviewerScreen = {
  verdict: "may_review" | "to_settle" | "may_not_review";
  findings: readonly ReviewerFinding[];
};

/**
 * Screens a reviewer for a case: whether they may review at all (Labor Code 139.5(d)(4)), fit what is
 * in dispute, bear out the case's statement about its reviewer, and have no affiliation with anybody
 * in it (139.5(c)). What is asked only by the law of another program than the case's is not asked; where
 * none is known that says who may review, that is to be settled. Findings come gravest first. The answer
 * holds the reviewer's name: it is as confidential as the reviewer, and no part of the case. Never throws.
 */
export function screenReviewer(reviewer: ExpertReviewer, record: Case): ReviewerScreen {
  const breaches = [
    ...lawFindings(record),
    ...eligibilityFindings(reviewer),
    ...ownPartFindings(reviewer, record),
    ...affiliationFindings(reviewer, record),
    ...statementFindings(reviewer, record),
    ...suitabilityFindings(reviewer, record),
  ];
  const findings = breaches
    .map((breach) => ({ ...breach, sources: sourcesIn(record.program, breach.sources) }))
    .filter(({ sources }) => sources.length > 0)
    .toSorted(bySeverity);
  const gravest = findings[0]?.severity;
  if (gravest === "error") return { verdict: "may_not_review", findings };
  return { verdict: gravest === "warning" ? "to_settle" : "may_review", findings };
}
