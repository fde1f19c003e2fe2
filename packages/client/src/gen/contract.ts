// Generated from the API by `pnpm gen`. Do not edit.

/** Digest of the API that this client was generated from. */
export const contract = "0ac10648ed3d8419";

/** Procedures that answer step by step. */
export const streamedProcedures: readonly string[] = ["determination.recogniseFile"];
