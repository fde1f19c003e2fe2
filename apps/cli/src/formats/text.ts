import { caseStatusLabels, type GateReason } from "@openimr/core";
import type { CheckReport, GateAnswer } from "../check-report.ts";
import { findingLines, summaryLine } from "../finding-lines.ts";
import { visible } from "../output.ts";

/** Findings for people to read, in the order of the letter, and the sum of it. */
export function formatText({ read, findings, hidden, config, gate }: CheckReport): string {
  return [
    ...findingLines(read, findings),
    ...(config?.turnedOff ?? []).map(({ ruleId, reason }) =>
      visible(`${config?.file}: ${ruleId} is turned off (${reason})`),
    ),
    ...(gate === null ? [] : gateLines(gate)),
    summaryLine(read.name, findings, hidden),
  ].join("\n");
}

function gateLines({ to, reasons }: GateAnswer): string[] {
  const status = caseStatusLabels[to];
  if (reasons.length === 0) return [`"${status}": nothing is in the way`];
  return [
    `"${status}": ${reasons.length} in the way`,
    ...reasons.map((reason) => visible(`    ${inWords(reason)}`)),
  ];
}

function inWords(reason: GateReason): string {
  switch (reason.kind) {
    case "transition":
      return `no step of the process leads there from "${caseStatusLabels[reason.from]}"`;
    case "missing":
      return `missing at ${reason.path}: ${reason.message}`;
    case "finding":
      return `blocked by ${reason.finding.ruleId} at ${reason.finding.path}`;
    case "unacknowledged":
      return `to be acknowledged: ${reason.finding.ruleId} at ${reason.finding.path}`;
  }
}
