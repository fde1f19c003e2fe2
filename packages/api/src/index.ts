export * from "./app-contract.ts";
export * from "./app-router.ts";
export { createCase } from "./case/create-case.ts";
export type {
  CaseRepository,
  Context,
  ImportRepository,
  NewCaseEvent,
  Release,
  TakenFile,
  WaitingFiles,
} from "./context.ts";
export * from "./contract.ts";
export { parseText } from "./determination/parse-text.ts";
export * from "./error-data.ts";
export { recogniseNextWaiting } from "./import/recognise-next-waiting.ts";
export * from "./new-id.ts";
export * from "./request-too-large.ts";
export { MAX_BATCH_SIZE, reportFault } from "./trpc.ts";
