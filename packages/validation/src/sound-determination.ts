import { type Case, type Determination, DocumentId, outcomeOfCase } from "@openimr/core";
import { day, soundCase } from "./sound-case.ts";

const issuedOn = day("2015-04-28");
const letter = {
  documentId: DocumentId.parse("0192f000-0000-7000-8000-000000000301"),
  format: "pdf" as const,
  sha256: "0".repeat(64),
};

/** The determination of the sound case, as issued on its day of decision. */
export function soundDetermination(): Determination {
  const { reviewer, ...record } = soundCase();
  if (reviewer === null) throw new Error("the sound case has no reviewer");
  return {
    outcome: outcomeOfCase({ ...record, reviewer }) ?? "uphold",
    issuedOn,
    letter: [letter],
    publicCopy: [letter],
    signature: null,
    reviewerQualification: reviewer,
    appealDeadline: day("2015-05-28"),
    supersedes: null,
  };
}

/** Issues the sound case: its status, its day and its determination. */
export function issue(record: Case): Determination {
  record.status = "determination_issued";
  record.dates.issued = issuedOn;
  record.determination = soundDetermination();
  return record.determination;
}
