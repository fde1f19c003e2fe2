import {
  type CaseListEntry,
  CaseListPage,
  caseOutcomeLabels,
  caseStatusLabels,
} from "@openimr/core";
import { CLEAN } from "../exit-codes.ts";
import { print, printJson } from "../output.ts";
import { onServer, type Server } from "../server.ts";
import { tableOf } from "../table.ts";

const PAGE_SIZE = 200;

/** `imr --server URL list`: all cases of a server, the latest change first. */
export async function list({ server: url, json = false }: { server: string; json?: boolean }) {
  const entries = await onServer(url, allEntries);
  if (json) printJson(entries);
  else if (entries.length === 0) print("The server holds no cases.");
  else {
    print(
      tableOf(entries.map(rowOf), {
        head: ["Id", "Case number", "Status", "Decided", "Result", "Changed"],
        widths: [36, 13, 22, 8, 16, 20],
      }),
    );
  }
  return CLEAN;
}

async function allEntries(server: Server): Promise<CaseListEntry[]> {
  const entries: CaseListEntry[] = [];
  let cursor: string | null = null;
  do {
    const query: { limit: number; cursor?: string } = { limit: PAGE_SIZE };
    if (cursor !== null) query.cursor = cursor;
    const page = CaseListPage.parse(await server.case.list.query(query));
    entries.push(...page.entries);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return entries;
}

function rowOf(entry: CaseListEntry): string[] {
  return [
    entry.id,
    entry.caseNumber ?? "",
    caseStatusLabels[entry.status],
    `${entry.decidedCount} of ${entry.itemCount}`,
    entry.outcome === null ? "" : caseOutcomeLabels[entry.outcome],
    entry.updatedAt.replace(/\.\d+Z$/, "Z"),
  ];
}
