import { AppError, type DocumentProblem } from "@openimr/core";

/** The failure to read a document, with its reason. */
export function unreadable(problem: DocumentProblem): AppError {
  return new AppError({ code: "document_unreadable", problem });
}
