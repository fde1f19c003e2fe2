// Generated from the API by `pnpm gen`. Do not edit.

/** Version of the API's contract that this client was generated from. */
export const contractVersion = "0.1.0";

/** Digest of the contract, which tells apart what one version may hold before it is released. */
export const contract = "80a7744bcc97b520";

/** Procedures that answer step by step. */
export const streamedProcedures: readonly string[] = ["determination.recogniseFile"];
