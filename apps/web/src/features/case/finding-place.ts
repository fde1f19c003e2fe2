import { type Case, type FieldPath, pathSegments, positionalPath } from "@openimr/core";

const names: Record<string, string> = {
  associatedSurgicalService: "associated surgical service",
  authorized: "authorized part",
  bodyParts: "body parts",
  clinicalSummary: "Clinical summary",
  decidedOn: "decided on",
  dependsOn: "depends on",
  disputedItems: "Items",
  injuredWorker: "Worker",
  mentionedReports: "reports mentioned",
  original: "original request",
  utilizationReview: "utilization review",
};

/** A place in a case in words, as in "Item 2, decision, citations 1". */
export function placeInWords(record: Case, path: FieldPath): string {
  const [first, second, ...rest] = pathSegments(positionalPath(record, path));
  if (first === undefined) return "The case";
  if (first === "disputedItems" && second !== undefined) {
    return [`Item ${Number(second) + 1}`, ...rest.map(word)].join(", ");
  }
  const all = [first, ...(second === undefined ? [] : [second]), ...rest];
  const text = all.map(word).join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name or position of a path in words; positions count from 1. */
export function word(segment: string): string {
  // The place after a list's last element, as JSON patches name it.
  if (segment === "-") return "new";
  if (/^\d+$/.test(segment)) return String(Number(segment) + 1);
  return names[segment] ?? segment.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
