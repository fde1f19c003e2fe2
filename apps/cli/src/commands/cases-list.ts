import { type CalendarDate, type CaseListEntry, caseStatusLabels } from "@openimr/core";
import { programWords } from "@openimr/guidelines/words";
import { type CaseFilters, casePages, firstOf, type Shown } from "../cases/case-query.ts";
import { dueText } from "../cases/due-text.ts";
import { DONE } from "../exit-codes.ts";
import { jsonArray, print, printNotice, printPieces } from "../output.ts";
import type { Told } from "../program/run.ts";
import { onServer } from "../server.ts";
import { tableOf } from "../table.ts";
import { today } from "../today.ts";

/** `imr cases`: the cases of a server that filters leave, the latest change first. */
export async function listCases({
  json,
  settings,
  ...asked
}: CaseFilters & Shown & Told): Promise<number> {
  await onServer(settings.server, async (server) => {
    const more = (limit: number) =>
      printNotice(`There are more than these ${limit}. --all shows all, --limit NUMBER so many.`);
    const pages = firstOf(casePages(server, asked), asked, more);
    if (json) await printPieces(jsonArray(pages));
    else await printTables(pages);
  });
  return DONE;
}

async function printTables(pages: AsyncIterable<readonly CaseListEntry[]>): Promise<void> {
  const asOf = today();
  let count = 0;
  for await (const entries of pages) {
    if (entries.length === 0) continue;
    const head = ["Case number", "Status", "Decided", "Result", "Due", "Changed", "Id"];
    print(
      tableOf(
        entries.map((entry) => rowOf(entry, asOf)),
        {
          head: count === 0 ? head : [],
          widths: [13, 22, 8, 16, 16, 20, 36],
        },
      ),
    );
    count += entries.length;
  }
  if (count === 0) print("No case fits.");
}

function rowOf(entry: CaseListEntry, asOf: CalendarDate): string[] {
  return [
    entry.caseNumber ?? "",
    caseStatusLabels[entry.status],
    `${entry.decidedCount} of ${entry.itemCount}`,
    entry.outcome === null ? "" : programWords(entry.program).caseOutcomeWords[entry.outcome],
    dueText(entry.nextDeadline, asOf),
    entry.updatedAt.replace(/\.\d+Z$/, "Z"),
    entry.id,
  ];
}
