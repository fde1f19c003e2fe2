import type { Case } from "@openimr/core";

/** A case with positions instead of ids, and plain quotes and dashes, as the reader gives them. */
export function comparable(record: Case): unknown {
  const ids: unknown[] = record.disputedItems.map(({ id }) => id);
  return JSON.parse(
    JSON.stringify(record, (key, value: unknown) => {
      if (key === "id") return undefined;
      if (key === "dependsOn" && value !== null) return ids.indexOf(value);
      return typeof value === "string"
        ? value
            .replace(/[\u2018\u2019]/g, "'")
            .replace(/[\u201c\u201d]/g, '"')
            .replaceAll("\u2013", "-")
        : value;
    }),
  );
}
