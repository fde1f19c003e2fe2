/** How findings can be printed. */
export const formatNames = ["text", "json", "sarif", "github"] as const;
export type FormatName = (typeof formatNames)[number];
