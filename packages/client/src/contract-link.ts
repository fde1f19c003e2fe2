import { TRPCClientError, type TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";
import { errorDataOf } from "./app-error-of.ts";
import { contractVersion } from "./gen/contract.ts";
import type { AppRouter } from "./gen/router.ts";

/** The versions of the contract that a client and a server speak, where they differ. */
export interface ContractMismatch {
  client: string;
  server: string;
}

/** The versions that a failed call was made across, or null where client and server speak the same. */
export function contractMismatchOf(error: unknown): ContractMismatch | null {
  const server = errorDataOf(error)?.contract;
  if (server === undefined || server === contractVersion) return null;
  return { client: contractVersion, server };
}

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
