import { CalendarDate, type Finding, type Severity } from "@openimr/core";
import { validate } from "@openimr/validation";
import { CLEAN, FINDINGS } from "../exit-codes.ts";
import { colors, print, printJson } from "../output.ts";
import { placeOf } from "../place-of.ts";
import { type ReadFile, readCase } from "../read-case.ts";

/** `imr check FILE`: what the rules find, like a linter; with `--json` an array of findings. */
export async function check(
  file: string,
  { json = false, asOf }: { json?: boolean; asOf?: CalendarDate },
): Promise<number> {
  const read = await readCase(file);
  const findings = validate(read.reading.case, { asOf: asOf ?? today() });
  if (json) printJson(findings);
  else printFindings(file, read, findings);
  return findings.some((finding) => finding.severity === "error") ? FINDINGS : CLEAN;
}

const paint: Record<Severity, (text: string) => string> = {
  error: colors.red,
  warning: colors.yellow,
  info: colors.cyan,
};

function printFindings(file: string, read: ReadFile, findings: readonly Finding[]): void {
  for (const finding of findings) {
    const place = placeOf(finding.path, read);
    const at = place === null ? file : `${file}:${place.line}:${place.column}`;
    print(`${at} ${paint[finding.severity](finding.severity)} ${finding.message}`);
    print(colors.dim(`    ${finding.path || "/"} · ${finding.ruleId}${sourcesOf(finding)}`));
  }
  const count = (severity: Severity, noun: string) => {
    const number = findings.filter((each) => each.severity === severity).length;
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
  };
  const counts = [count("error", "error"), count("warning", "warning"), count("info", "note")];
  print(`${file}: ${findings.length === 0 ? "the rules find nothing wrong" : counts.join(", ")}`);
}

function sourcesOf({ sources }: Finding): string {
  return sources
    .map(
      ({ title, locator, verified }) =>
        ` · ${title}${locator === null ? "" : `, ${locator}`}${verified ? "" : " (unverified)"}`,
    )
    .join("");
}

function today(): CalendarDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return CalendarDate.parse(parts.map((part) => String(part).padStart(2, "0")).join("-"));
}
