import type { Finding, Severity } from "@openimr/core";

/** What each severity is called on screen. */
export const severityLabels: Record<Severity, string> = {
  error: "Error",
  warning: "Warning",
  info: "Note",
};

/** A finding as one sentence, as in "Warning: The age does not fit." */
export function findingInWords(finding: Finding): string {
  return `${severityLabels[finding.severity]}: ${finding.message}`;
}
