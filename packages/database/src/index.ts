export { type CallRepository, callRepository } from "./call-repository.ts";
export { type CaseRepository, caseRepository } from "./case-repository.ts";
export type { DeadlineFinder } from "./deadline-columns.ts";
export type { FileToImport } from "./decide-outcomes.ts";
export { brokenLink, type NewCaseEvent } from "./event-chain.ts";
export { type ImportRepository, importRepository } from "./import-repository.ts";
export { type Migration, migrate, migrations } from "./migrate.ts";
export { type Database, openDatabase } from "./open-database.ts";
export type { Renewed } from "./renew-deadlines.ts";
export type { ReadFile } from "./settle-letters.ts";
export {
  type TakenFile,
  type WaitingFileRepository,
  waitingFileRepository,
} from "./waiting-file-repository.ts";
