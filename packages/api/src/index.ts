export * from "./app-router.ts";
export type { CaseRepository, Context, NewCaseEvent, Release } from "./context.ts";
export * from "./contract.ts";
export * from "./error-data.ts";
export { FAULT_MESSAGE, MAX_BATCH_SIZE } from "./trpc.ts";
