import {
  type CalendarDate,
  type Case,
  CaseStatus,
  type Finding,
  jsonEqual,
  nextStatuses,
  type Severity,
} from "@openimr/core";
import { gate, validate } from "@openimr/validation";
import { DONE, FINDINGS, NOT_DONE } from "../exit-codes.ts";
import type { CheckedFile, CheckReport, GateAnswer } from "../formats/check-report.ts";
import type { FormatName } from "../formats/format-names.ts";
import { formats } from "../formats/formats.ts";
import { knownRule } from "../known-rule.ts";
import { letterPaths } from "../letters/letter-paths.ts";
import { readCase } from "../letters/read-case.ts";
import { isIncomplete, readingLines } from "../letters/reading-lines.ts";
import { clearProgress, printNotice, printPieces, printProblem, showProgress } from "../output.ts";
import { Problem } from "../problem.ts";
import { problemOf } from "../problem-of.ts";
import { fileName } from "../read-bytes.ts";
import { configFor } from "../settings/check-config.ts";
import { today } from "../today.ts";

/** What can be asked of a check. */
export type CheckOptions = {
  json?: boolean;
  format?: FormatName;
  asOf?: CalendarDate;
  rule?: readonly string[];
  severity?: Severity;
  gate?: CaseStatus;
  config?: string;
};

/**
 * `imr check PATH...`: what the rules find, like a linter. A letter that cannot be read does not keep the
 * others from being checked. One of which a part is missing is never clean: standard error says what is
 * missing.
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const format = options.format ?? (options.json === true ? "json" : "text");
  if (options.gate !== undefined && format !== "text" && format !== "json") {
    throw new Problem("usage", "A gate is told as text or JSON.", {
      hint: `Leave out --gate, or --format ${format}.`,
    });
  }
  const chosen = (options.rule ?? []).map((id) => knownRule(id).id);
  const files = await letterPaths(paths);
  const outcome = { isFaulty: false, isPartial: false };
  async function* checked(): AsyncGenerator<CheckedFile> {
    for (const [index, path] of files.entries()) {
      const file = fileName(path);
      if (files.length > 1) showProgress(`${index + 1} of ${files.length}: ${file}`);
      try {
        const report = await checkFile(path, { ...options, chosen });
        sayBeside(report, format);
        outcome.isFaulty ||= isFaulty(report);
        outcome.isPartial ||= isIncomplete(report.read.reading);
        clearProgress();
        yield { file, report, problem: null };
      } catch (error) {
        const problem = problemOf(error, file);
        // What is wrong with a configuration is not the letter's fault.
        if (problem.code === "config" || problem.code === "rule_unknown") throw error;
        outcome.isPartial = true;
        printProblem(problem);
        yield { file, report: null, problem };
      }
    }
  }
  const facts = { count: files.length, isGated: options.gate !== undefined };
  await printPieces(formats[format](checked(), facts));
  if (outcome.isFaulty) return FINDINGS;
  return outcome.isPartial ? NOT_DONE : DONE;
}

async function checkFile(
  path: string,
  options: CheckOptions & { chosen: readonly string[] },
): Promise<CheckReport> {
  const config = configFor(path, options.config ?? null);
  const asOf = options.asOf ?? today();
  const read = await readCase(path);
  const record = read.reading.case;
  const isShown = shownBy({ chosen: options.chosen, config, least: options.severity ?? "info" });
  const all = validate(record, { asOf });
  const findings = all.filter(isShown);
  return {
    read,
    findings,
    hidden: all.length - findings.length,
    config,
    gate: options.gate === undefined ? null : gateOf(record, options.gate, asOf),
  };
}

/** What is to be known of a check that its format has no place for. */
function sayBeside({ read, config }: CheckReport, format: FormatName): void {
  if (format === "json") {
    for (const { ruleId, reason } of config?.turnedOff ?? []) {
      printNotice(`${config?.file}: ${ruleId} is turned off (${reason})`);
    }
  }
  for (const line of readingLines(read.reading)) printNotice(`${read.name}: ${line}`);
}

function isFaulty({ findings, gate: answer }: CheckReport): boolean {
  const isRefused = answer !== null && answer.reasons.length > 0;
  return isRefused || findings.some(({ severity }) => severity === "error");
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
