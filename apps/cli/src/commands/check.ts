import { CalendarDate } from "@openimr/core";
import { validate } from "@openimr/validation";
import { CLEAN, FINDINGS, UNREADABLE } from "../exit-codes.ts";
import { findingLines, summaryLine } from "../finding-lines.ts";
import { print, printJson, printProblem } from "../output.ts";
import { readCase } from "../read-case.ts";
import { isIncomplete, readingLines } from "../reading-lines.ts";

/**
 * `imr check FILE`: what the rules find, like a linter; with `--json` an array of findings. A letter
 * of which a part is missing is never clean: standard error says what is missing.
 */
export async function check(
  file: string,
  { json = false, asOf }: { json?: boolean; asOf?: CalendarDate },
): Promise<number> {
  const read = await readCase(file);
  const findings = validate(read.reading.case, { asOf: asOf ?? today() });
  if (json) printJson(findings);
  else print([...findingLines(read, findings), summaryLine(read.name, findings)].join("\n"));
  for (const line of readingLines(read.reading)) printProblem(`${read.name}: ${line}`);
  if (findings.some(({ severity }) => severity === "error")) return FINDINGS;
  return isIncomplete(read.reading) ? UNREADABLE : CLEAN;
}

function today(): CalendarDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return CalendarDate.parse(parts.map((part) => String(part).padStart(2, "0")).join("-"));
}
