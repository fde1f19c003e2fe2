// Generated from the API by `pnpm gen`. Do not edit.

/** Digest of the API that this client was generated from. */
export const contract = "fc1b1001b2a2f5f8";

/** Procedures that answer step by step. */
export const streamedProcedures: readonly string[] = ["determination.recogniseFile"];
