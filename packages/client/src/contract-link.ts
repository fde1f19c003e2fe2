import { TRPCClientError, type TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";
import { errorDataOf } from "./app-error-of.ts";
import { contractMismatchOf } from "./contract-mismatch.ts";
import type { AppRouter } from "./gen/router.ts";

/** Names both versions in a failure that a client of another contract than the server's meets. */
export function contractLink(): TRPCLink<AppRouter> {
  return () =>
    ({ op, next }) =>
      observable((observer) =>
        next(op).subscribe({
          next: (value) => observer.next(value),
          complete: () => observer.complete(),
          error: (error) => {
            nameVersions(error);
            observer.error(error);
          },
        }),
      );
}

/** A failure of the domain says itself what to do, whichever contract it was met across. */
function nameVersions(error: unknown): void {
  const mismatch = contractMismatchOf(error);
  const data = errorDataOf(error);
  if (mismatch === null || data === null || data.appError !== null) return;
  if (!(error instanceof TRPCClientError) || data.code === "UNAUTHORIZED") return;
  error.message += ` (This client speaks version ${mismatch.client} of the contract, the server version ${mismatch.server}. Use a client of the server's version.)`;
}
