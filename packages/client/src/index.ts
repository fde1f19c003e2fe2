export * from "./api-links.ts";
export * from "./app-error-of.ts";
export { type ContractMismatch, contractMismatchOf } from "./contract-link.ts";
export * from "./create-client.ts";
export * from "./gen/contract.ts";
export type * from "./gen/router.ts";
export type * from "./gen/schemas.ts";
