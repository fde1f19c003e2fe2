// Generated from the API by `pnpm gen`. Do not edit.

/** Version of the API's contract that this client was generated from. */
export const contractVersion = "0.2.0";

/** Digest of the contract, which tells apart what one version may hold before it is released. */
export const contract = "b461b61704e6134d";

/** Procedures that answer step by step. */
export const streamedProcedures: readonly string[] = ["determination.recogniseFile"];
