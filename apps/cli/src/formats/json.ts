import type { CheckReport } from "../check-report.ts";

/** An array of findings; with a gate an object that holds its answer and the findings. */
export function formatJson({ findings, gate }: CheckReport): string {
  return JSON.stringify(gate === null ? findings : { gate, findings }, null, 2);
}
