import type { DisputedItem } from "@openimr/core";

const afterSurgery = /\bpost-?\s?(?:surgical|operative)|\bpost-?op\b|\bafter surgery\b/i;

/** Whether a request is for care after an operation, which follows a schedule of its own. */
export function isAfterSurgery({
  request,
  original,
}: Pick<DisputedItem, "request" | "original">): boolean {
  return afterSurgery.test(request) || afterSurgery.test(original ?? "");
}
