import type { ReadingProblem } from "@openimr/core";
import { caseTable } from "../cases/case-table.ts";
import { DONE } from "../exit-codes.ts";
import { readCase } from "../letters/read-case.ts";
import { colors, print, printJson, shortened, visible } from "../output.ts";

/** `imr parse FILE`: the case as a table, or with `--json` case, provenance and report. */
export async function parse(file: string, { json = false }: { json?: boolean }): Promise<number> {
  const { reading, name } = await readCase(file);
  if (json) {
    printJson(reading);
    return DONE;
  }
  const { report, provenance } = reading;
  print(caseTable(reading.case));
  print(
    `${visible(name)}: layout ${report.layout}, ${Math.floor(report.coverage * 100)} % of the text understood, ${provenance.length} fields read`,
  );
  for (const { message } of report.notices) print(`  ${message}`);
  for (const problem of report.problems) print(colors.yellow(problemText(problem)));
  return DONE;
}

function problemText({ message, page, text }: ReadingProblem): string {
  const place = page === null ? "" : ` (page ${page})`;
  return `  ${visible(message)}${place}${text === null ? "" : `: ${shortened(text)}`}`;
}
