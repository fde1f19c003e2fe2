// Generated from the API by `pnpm gen`. Do not edit.

/** Digest of the API that this client was generated from. */
export const contract = "ad36f6f46051d9c2";
