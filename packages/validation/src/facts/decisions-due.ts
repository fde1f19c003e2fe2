import type { Case } from "@openimr/core";
import type { CasePath } from "../case-path.ts";
import { isIssued, isUnderWayFrom } from "./case-step.ts";

/** The fields that tell whether decisions are due. */
export const decisionsDueReads = [
  "status",
  "dates.decided",
  "dates.issued",
  "disputedItems.*.decision.outcome",
] as const satisfies readonly CasePath[];

/**
 * Whether a case has come to where everything is decided: to quality review or past it. One that nobody
 * has taken up is a letter that was read, where it tells a decision or its day, and else just received.
 */
export function decisionsAreDue(record: Case): boolean {
  if (record.status !== "received") {
    return isIssued(record) || isUnderWayFrom("quality_review", record);
  }
  const { decided, issued } = record.dates;
  return (
    (decided ?? issued) !== null ||
    record.disputedItems.some(({ decision }) => decision.outcome !== null)
  );
}
