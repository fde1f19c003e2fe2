export * from "./app-contract.ts";
export * from "./app-router.ts";
export { createCase } from "./case/create-case.ts";
export type {
  CallRepository,
  CaseRepository,
  Context,
  ImportRepository,
  NewCaseEvent,
  Release,
  TakenFile,
  WaitingFiles,
} from "./context.ts";
export * from "./contract.ts";
export { CONTRACT_VERSION } from "./contract-version.ts";
export { deadlineFinder } from "./deadline-finder.ts";
export { parseText } from "./determination/parse-text.ts";
export * from "./error-data.ts";
export { recogniseNextWaiting } from "./import/recognise-next-waiting.ts";
export * from "./new-id.ts";
export { createNews, type News } from "./news.ts";
export * from "./openapi/json-schemas.ts";
export * from "./openapi/openapi-document.ts";
export * from "./refusals.ts";
export * from "./rest/call-operation.ts";
export * from "./rest/operation-input.ts";
export type { RestOperation } from "./rest/operations.ts";
export { Problem, problemOf } from "./rest/problem.ts";
export * from "./rest/read-input.ts";
export { MAX_BATCH_SIZE, reportFault } from "./trpc.ts";
