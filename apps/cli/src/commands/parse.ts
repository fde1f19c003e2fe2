import { caseTable } from "../case-table.ts";
import { CLEAN } from "../exit-codes.ts";
import { colors, print, printJson } from "../output.ts";
import { readCase } from "../read-case.ts";

/** `imr parse FILE`: the case as a table, or with `--json` case, provenance and report. */
export async function parse(file: string, { json = false }: { json?: boolean }): Promise<number> {
  const { reading, name } = await readCase(file);
  if (json) {
    printJson(reading);
    return CLEAN;
  }
  const { report } = reading;
  print(caseTable(reading.case));
  print(
    `${name}: layout ${report.layout}, ${Math.floor(report.coverage * 100)} % of the text understood, ${reading.provenance.length} fields read`,
  );
  for (const problem of report.problems) {
    const place = problem.page === null ? "" : ` (page ${problem.page})`;
    print(
      colors.yellow(
        `  ${problem.message}${place}${problem.text === null ? "" : `: ${shorten(problem.text)}`}`,
      ),
    );
  }
  return CLEAN;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 100 ? `${line.slice(0, 97)}...` : line;
}
