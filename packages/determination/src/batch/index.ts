export { countEntries, entriesOf } from "./entries-of.ts";
export type { BatchEntry, BatchFile, BatchInput } from "./entry.ts";
export { importReport } from "./import-report.ts";
export * from "./import-words.ts";
export { patiently } from "./patiently.ts";
export { type ImportServer, pushFiles, type SentFile } from "./push-files.ts";
