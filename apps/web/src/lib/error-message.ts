import { errorDataOf } from "@openimr/client";
import { AppError } from "@openimr/core";
import { TRPCClientError } from "@trpc/client";

/** What to tell the user of a failed call: the server's own words, or that it did not answer. */
export function errorMessage(error: unknown): string {
  if (error instanceof AppError) return error.message;
  const data = errorDataOf(error);
  if (data === null) {
    return error instanceof TRPCClientError
      ? "The server does not answer. Check that OpenIMR is running, then try again."
      : "This page met a fault of its own. Load it again; what was entered is kept.";
  }
  const [issue] = data.issues;
  if (issue !== undefined) return `${issue.path} ${issue.message}.`;
  return error instanceof Error ? error.message : "The server refused without a reason.";
}
