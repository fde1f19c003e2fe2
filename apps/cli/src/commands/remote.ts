import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { createClient } from "@openimr/client";
import { Case, caseStatusLabels } from "@openimr/core";
import Table from "cli-table3";
import { caseTable } from "../case-table.ts";
import { CLEAN, UNREADABLE } from "../exit-codes.ts";
import { print, printJson, printProblem } from "../output.ts";

/** Which server, and whether to answer in JSON. */
export type RemoteOptions = { server: string; json?: boolean };

/** `imr --server URL list`: the cases of a server, the latest change first. */
export async function list({ server, json = false }: RemoteOptions): Promise<number> {
  const client = createClient({ url: server });
  const table = new Table({
    head: ["Id", "Case number", "Status", "Items", "Changed"],
    style: { head: [], border: [], compact: true },
  });
  const entries = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof client.case.list.query>> = await client.case.list.query(
      cursor === null ? { limit: 200 } : { limit: 200, cursor },
    );
    entries.push(...page.entries);
    cursor = page.nextCursor;
  } while (cursor !== null);
  if (json) printJson(entries);
  else {
    for (const entry of entries) {
      const items = `${entry.decidedCount} of ${entry.itemCount} decided`;
      table.push([
        entry.id,
        entry.caseNumber ?? "",
        caseStatusLabels[entry.status],
        items,
        entry.updatedAt,
      ]);
    }
    print(table.toString());
  }
  return CLEAN;
}

/** `imr --server URL get ID`: one case. */
export async function get(id: string, { server, json = false }: RemoteOptions): Promise<number> {
  const record = Case.parse(await createClient({ url: server }).case.get.query({ id }));
  if (json) printJson(record);
  else print(caseTable(record));
  return CLEAN;
}

/** `imr --server URL import FILE...`: reads files on the server and keeps each as a case. */
export async function importFiles(
  files: readonly string[],
  { server, json = false }: RemoteOptions,
): Promise<number> {
  const client = createClient({ url: server });
  const results = [];
  for (const file of files) {
    const name = basename(file);
    try {
      const base64 = (await readFile(file)).toString("base64");
      const read = await client.determination.parseFile.mutate({ name, base64 });
      if (read.document.report.layout === null) {
        throw new Error(read.document.report.problems[0]?.message ?? "This is no determination.");
      }
      const kept = await client.case.create.mutate(read);
      results.push({ file, id: kept.id, caseNumber: kept.caseNumber, problem: null });
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      results.push({ file, id: null, caseNumber: null, problem });
    }
  }
  if (json) printJson(results);
  for (const { file, id, caseNumber, problem } of json ? [] : results) {
    if (problem === null) print(`${file}: case ${caseNumber ?? "without a number"} (${id})`);
    else printProblem(`${file}: ${problem}`);
  }
  return results.every(({ problem }) => problem === null) ? CLEAN : UNREADABLE;
}
