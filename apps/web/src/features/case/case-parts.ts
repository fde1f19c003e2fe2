import type { FieldPath, Finding } from "@openimr/core";
import { itemOfPath } from "./field-id.ts";

/** A part of the case under one heading: its element id, its title and the places it shows. */
export type CasePart = { id: string; title: string; paths: readonly FieldPath[] };

/** The parts of a case beside its items, in the order of the page. */
export const caseParts: readonly CasePart[] = [
  {
    id: "header",
    title: "Case",
    paths: ["/program", "/caseNumber", "/claimNumber", "/priority", "/status", "/dates"],
  },
  { id: "deadlines", title: "Deadlines", paths: [] },
  { id: "worker", title: "Injured worker", paths: ["/injuredWorker"] },
  { id: "parties", title: "Parties", paths: ["/parties"] },
  { id: "utilization-review", title: "Utilization review", paths: ["/utilizationReview"] },
  { id: "reviewer", title: "Expert reviewer", paths: ["/reviewer"] },
  { id: "summary", title: "Clinical summary", paths: ["/clinicalSummary"] },
  { id: "records", title: "Records", paths: ["/records"] },
];

/** The part of the case that shows a place; null for one that no part shows, as in an item. */
export function partOf(path: FieldPath): CasePart | null {
  if (itemOfPath(path) !== null) return null;
  return caseParts.find((part) => part.paths.some((root) => leadsInto(path, root))) ?? null;
}

/** The findings at or below any of the places. */
export function findingsWithin(
  findings: readonly Finding[],
  roots: readonly FieldPath[],
): Finding[] {
  return findings.filter((finding) => roots.some((root) => leadsInto(finding.path, root)));
}

function leadsInto(path: FieldPath, root: FieldPath): boolean {
  return path === root || path.startsWith(`${root}/`);
}
