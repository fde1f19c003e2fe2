import type { Severity } from "@openimr/core";

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Orders what is found by its severity, the gravest first. */
export function bySeverity(a: { severity: Severity }, b: { severity: Severity }): number {
  return weight[a.severity] - weight[b.severity];
}
