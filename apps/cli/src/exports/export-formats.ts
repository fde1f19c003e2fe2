/** What cases can be exported as. */
export const exportFormatNames = ["jsonl", "csv", "letters"] as const;
export type ExportFormatName = (typeof exportFormatNames)[number];
