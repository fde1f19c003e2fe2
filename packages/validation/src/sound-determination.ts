import { addDays, type Case, type Determination, DocumentId, outcomeOfCase } from "@openimr/core";
import { soundCase } from "./sound-case.ts";

const letter = {
  documentId: DocumentId.parse("0192f000-0000-7000-8000-000000000301"),
  format: "pdf" as const,
  sha256: "0".repeat(64),
};

/** The determination of the sound case, as issued on its day of decision. */
export function soundDetermination(): Determination {
  return issue(soundCase());
}

/** Issues a sound case on its day of decision: its status, its day and its determination. */
export function issue(record: Case): Determination {
  const outcome = outcomeOfCase(record);
  const { reviewer } = record;
  const { decided } = record.dates;
  if (outcome === null || reviewer === null || decided === null) {
    throw new Error("A sound case is decided by a reviewer on a day.");
  }
  record.status = "determination_issued";
  record.dates.issued = decided;
  record.determination = {
    outcome,
    issuedOn: decided,
    letter: [letter],
    publicCopy: [letter],
    signature: null,
    reviewerQualification: { ...reviewer },
    appealDeadline: addDays(decided, 30),
    supersedes: null,
  };
  return record.determination;
}
