// Generated from the API by `pnpm gen`. Do not edit.

/** Digest of the API that this client was generated from. */
export const contract = "22293b0a1b1bf62a";

/** Procedures that answer step by step. */
export const streamedProcedures: readonly string[] = ["determination.recogniseFile"];
