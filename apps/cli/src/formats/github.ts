import type { Finding, Severity } from "@openimr/core";
import { visible } from "../output.ts";
import { problemText } from "../problem.ts";
import type { CheckedFile, CheckReport } from "./check-report.ts";
import { placeOf } from "./place-of.ts";

const commands: Record<Severity, string> = { error: "error", warning: "warning", info: "notice" };

/** Workflow commands that GitHub shows as annotations, one a line. */
export async function* formatGithub(files: AsyncIterable<CheckedFile>): AsyncGenerator<string> {
  const told = new Set<string>();
  for await (const { file, report, problem } of files) {
    if (report === null) {
      yield command("error", { file, title: problem.code }, problemText(problem));
      continue;
    }
    for (const finding of report.findings) yield annotation(finding, report);
    for (const { ruleId, reason } of report.config?.turnedOff ?? []) {
      const of = { file: report.config?.file ?? "" };
      const notice = command("notice", of, `${ruleId} is turned off: ${reason}`);
      if (!told.has(notice)) yield notice;
      told.add(notice);
    }
  }
}

function annotation({ severity, path, ruleId, message }: Finding, { read }: CheckReport): string {
  const place = placeOf(path, read);
  const at =
    place === null || "page" in place
      ? {}
      : {
          line: place.line,
          col: place.column,
          endLine: place.endLine,
          // Columns are taken only where an annotation is of one line.
          ...(place.endLine === place.line ? { endColumn: place.endColumn } : {}),
        };
  const page = place !== null && "page" in place ? ` (page ${place.page})` : "";
  return command(commands[severity], { file: read.name, ...at, title: ruleId }, message + page);
}

/** "::error file=a.txt,line=1::words": what would end a value is written as a code. */
function command(name: string, values: Record<string, string | number>, words: string): string {
  const properties = Object.entries(values).map(
    ([key, value]) =>
      `${key}=${escaped(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`,
  );
  return `::${name} ${properties.join(",")}::${escaped(words)}\n`;
}

function escaped(text: string): string {
  return visible(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
