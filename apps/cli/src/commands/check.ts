import {
  CalendarDate,
  type Case,
  CaseStatus,
  type Finding,
  jsonEqual,
  nextStatuses,
  type Severity,
} from "@openimr/core";
import { gate, validate } from "@openimr/validation";
import { configFor } from "../check-config.ts";
import type { CheckReport, GateAnswer } from "../check-report.ts";
import { CLEAN, FINDINGS, UNREADABLE } from "../exit-codes.ts";
import { formatGithub } from "../formats/github.ts";
import { formatJson } from "../formats/json.ts";
import { formatSarif } from "../formats/sarif.ts";
import { formatText } from "../formats/text.ts";
import { knownRule } from "../known-rule.ts";
import { print, printProblem } from "../output.ts";
import { Problem } from "../problem.ts";
import { readCase } from "../read-case.ts";
import { isIncomplete, readingLines } from "../reading-lines.ts";

/** How findings can be printed. */
export const formats = {
  text: formatText,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
} satisfies Record<string, (report: CheckReport) => string>;

/** What can be asked of a check. */
export type CheckOptions = {
  json?: boolean;
  format?: keyof typeof formats;
  asOf?: CalendarDate;
  rule?: readonly string[];
  severity?: Severity;
  gate?: CaseStatus;
  config?: string;
};

/**
 * `imr check FILE`: what the rules find, like a linter. A letter of which a part is missing is never
 * clean: standard error says what is missing.
 */
export async function check(file: string, options: CheckOptions): Promise<number> {
  const format = options.format ?? (options.json === true ? "json" : "text");
  if (options.gate !== undefined && format !== "text" && format !== "json") {
    throw new Problem(`A gate is told as text or JSON. Leave out --gate, or --format ${format}.`);
  }
  const chosen = (options.rule ?? []).map((id) => knownRule(id).id);
  const config = configFor(file, options.config ?? null);
  const asOf = options.asOf ?? today();
  const read = await readCase(file);
  const record = read.reading.case;
  const isShown = shownBy({ chosen, config, least: options.severity ?? "info" });
  const all = validate(record, { asOf });
  const findings = all.filter(isShown);
  const asked = options.gate === undefined ? null : gateOf(record, options.gate, asOf);
  const printed = formats[format]({
    read,
    findings,
    hidden: all.length - findings.length,
    config,
    gate: asked,
  });
  if (printed !== "") print(printed);
  if (format === "json") {
    for (const { ruleId, reason } of config?.turnedOff ?? []) {
      printProblem(`${config?.file}: ${ruleId} is turned off (${reason})`);
    }
  }
  for (const line of readingLines(read.reading)) printProblem(`${read.name}: ${line}`);
  const isRefused = asked !== null && asked.reasons.length > 0;
  if (isRefused || findings.some(({ severity }) => severity === "error")) return FINDINGS;
  return isIncomplete(read.reading) ? UNREADABLE : CLEAN;
}

/** Which findings are told: of the rules asked for, not turned off, and grave enough. */
function shownBy({
  chosen,
  config,
  least,
}: {
  chosen: readonly string[];
  config: CheckReport["config"];
  least: Severity;
}): (finding: Finding) => boolean {
  const off = new Set(config?.turnedOff.map(({ ruleId }) => ruleId));
  const grave: readonly Severity[] = {
    error: ["error"] as const,
    warning: ["error", "warning"] as const,
    info: ["error", "warning", "info"] as const,
  }[least];
  return ({ ruleId, severity }) =>
    !off.has(ruleId) &&
    (chosen.length === 0 || chosen.includes(ruleId)) &&
    grave.includes(severity);
}

/**
 * What is in the way of a status. A letter does not tell where its case stands; it is taken to stand
 * right before the status. What rules find for that reason alone is left out: it was the matter of an
 * earlier status, and nothing that letters tell, such as who requested the treatment. Rules that a
 * configuration turns off count here, as they do on the server.
 */
function gateOf(record: Case, to: CaseStatus, asOf: CalendarDate): GateAnswer {
  const status = CaseStatus.options.find((each) => nextStatuses(each).includes(to));
  const answer = gate({ ...record, status: status ?? record.status }, { to, asOf });
  const found = validate(record, { asOf });
  const reasons = answer.allowed ? [] : answer.reasons;
  return {
    to,
    reasons: reasons.filter(
      (reason) => !("finding" in reason) || found.some((each) => jsonEqual(each, reason.finding)),
    ),
  };
}

function today(): CalendarDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return CalendarDate.parse(parts.map((part) => String(part).padStart(2, "0")).join("-"));
}
