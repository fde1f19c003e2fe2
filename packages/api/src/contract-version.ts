/**
 * Version of the API's contract, and of the client that is generated from it. A change that breaks
 * clients raises its first number, while that is 0 its second; `pnpm contract:check` says when.
 */
export const CONTRACT_VERSION = "0.2.0";
