import { errorDataOf } from "./app-error-of.ts";
import { contractVersion } from "./gen/contract.ts";

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
