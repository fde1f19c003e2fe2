import type { Severity } from "@openimr/core";
import type { CheckReport } from "../check-report.ts";
import { visible } from "../output.ts";
import { placeOf } from "../place-of.ts";

const commands: Record<Severity, string> = { error: "error", warning: "warning", info: "notice" };

/** Workflow commands that GitHub shows as annotations, one a line. */
export function formatGithub({ read, findings, config }: CheckReport): string {
  return [
    ...findings.map(({ severity, path, ruleId, message }) => {
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
    }),
    ...(config?.turnedOff ?? []).map(({ ruleId, reason }) =>
      command("notice", { file: config?.file ?? "" }, `${ruleId} is turned off: ${reason}`),
    ),
  ].join("\n");
}

/** "::error file=a.txt,line=1::words": what would end a value is written as a code. */
function command(name: string, values: Record<string, string | number>, words: string): string {
  const properties = Object.entries(values).map(
    ([key, value]) =>
      `${key}=${escaped(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`,
  );
  return `::${name} ${properties.join(",")}::${escaped(words)}`;
}

function escaped(text: string): string {
  return visible(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
