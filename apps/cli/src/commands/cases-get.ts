import { caseOf } from "../cases/case-reference.ts";
import { caseTable } from "../cases/case-table.ts";
import { DONE } from "../exit-codes.ts";
import { print, printJson } from "../output.ts";
import type { Told } from "../program/run.ts";
import { onServer } from "../server.ts";

/** `imr cases get CASE`: one case, by its number or its id. */
export async function getCase(reference: string, { json, settings }: Told): Promise<number> {
  const record = await onServer(settings.server, (server) => caseOf(server, reference));
  if (json) printJson(record);
  else print(caseTable(record));
  return DONE;
}
