import type { AppError, FieldPath } from "@openimr/core";
import type { DraftState } from "./case-draft.ts";

/** No answer came to a save; it may or may not have been done. */
export class SaveUnanswered extends Error {
  constructor(options?: ErrorOptions) {
    super(
      "The server does not answer. Your edits are kept on this computer and are sent as soon as it does.",
      options,
    );
    this.name = "SaveUnanswered";
  }
}

/** Milliseconds to wait before the next attempt, after so many without an answer. */
export function backoff(attempts: number): number {
  return Math.min(30_000, 1_000 * 2 ** (attempts - 1));
}

/** The field that the server refused, as it named it, or null where it was the save as a whole. */
export function refusedField(error: AppError): FieldPath | null {
  if (error.data.code === "case_number_taken") return "/caseNumber";
  if (error.data.code === "invalid_change" && error.data.path !== "") return error.data.path;
  return null;
}

/** The case number that was refused because another case has it, and which one. */
export function takenNumber(error: AppError | null): DraftState["taken"] {
  if (error?.data.code !== "case_number_taken") return null;
  const { caseNumber, takenBy } = error.data;
  return { caseNumber, takenBy };
}
