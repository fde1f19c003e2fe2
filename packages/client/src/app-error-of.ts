import { TRPCClientError } from "@trpc/client";
import { ForeignAnswer } from "./api-fetch.ts";
import type { ApiErrorData, AppErrorData } from "./gen/schemas.ts";

/** The failure that the user can mend, or null where a call failed for another reason. */
export function appErrorOf(error: unknown): AppErrorData | null {
  return errorDataOf(error)?.appError ?? null;
}

/** What the server says of a failed call, or null where no server answered. */
export function errorDataOf(error: unknown): ApiErrorData | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  return isApiErrorData(data) ? data : null;
}

/**
 * Whether a failed call is worth another try: no server answered, or the fault is the server's own, as
 * while its database starts anew. Nothing that was sent makes such a call fail. What stands between
 * refuses a call by its status alone.
 */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof TRPCClientError)) return false;
  const foreign = error.cause instanceof ForeignAnswer ? error.cause.status : null;
  return (errorDataOf(error)?.httpStatus ?? foreign ?? 500) >= 500;
}

function isApiErrorData(data: unknown): data is ApiErrorData {
  return typeof data === "object" && data !== null && "appError" in data && "issues" in data;
}
