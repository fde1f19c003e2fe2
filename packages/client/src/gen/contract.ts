// Generated from the API by `pnpm gen`. Do not edit.

/** Digest of the API that this client was generated from. */
export const contract = "45da9e5e68dfa4d4";
