export { countEntries, entriesOf } from "./entries-of.ts";
export type { BatchEntry, BatchFile, BatchInput } from "./entry.ts";
export { importReport } from "./import-report.ts";
export { type ImportServer, pushFiles, type SentFile } from "./push-files.ts";
