export * from "./app-error-of.ts";
export type * from "./call.ts";
export type * from "./client-options.ts";
export * from "./contract-mismatch.ts";
export * from "./create-client.ts";
export type * from "./gen/api-client.ts";
export { contract, contractVersion } from "./gen/contract.ts";
export type * from "./gen/router.ts";
export type * from "./gen/schemas.ts";
