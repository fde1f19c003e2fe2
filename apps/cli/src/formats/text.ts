import { caseStatusLabels, type Finding, type GateReason } from "@openimr/core";
import { visible } from "../output.ts";
import type { CheckedFile, CheckReport, GateAnswer } from "./check-report.ts";
import { findingLines, summaryLine } from "./finding-lines.ts";

/** Findings for people to read, in the order of each letter, and the sum of it. */
export async function* formatText(
  files: AsyncIterable<CheckedFile>,
  { count }: { count: number },
): AsyncGenerator<string> {
  const told = new Set<string>();
  const found: Finding[] = [];
  let hidden = 0;
  let unread = 0;
  for await (const { file, report } of files) {
    if (report === null) unread += 1;
    else {
      const isClean = report.findings.length + report.hidden === 0 && report.gate === null;
      const sum = summaryLine(file, report.findings, report.hidden);
      const lines = [
        ...findingLines(report.read, report.findings),
        ...turnedOffLines(report).filter((line) => !told.has(line)),
        ...(report.gate === null ? [] : gateLines(report.gate)),
        // Of many files those with nothing to say are counted alone.
        ...(isClean && count > 1 ? [] : [sum]),
      ];
      for (const line of turnedOffLines(report)) told.add(line);
      found.push(...report.findings);
      hidden += report.hidden;
      if (lines.length > 0) yield `${lines.join("\n")}\n`;
    }
  }
  if (count > 1) {
    const rest = unread === 0 ? "" : `; ${unread} not read`;
    yield `${summaryLine(`${count} files`, found, hidden)}${rest}\n`;
  }
}

function turnedOffLines({ config }: CheckReport): string[] {
  return (config?.turnedOff ?? []).map(({ ruleId, reason }) =>
    visible(`${config?.file}: ${ruleId} is turned off (${reason})`),
  );
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
