import { Case } from "@openimr/core";
import { caseTable } from "../case-table.ts";
import { CLEAN } from "../exit-codes.ts";
import { print, printJson } from "../output.ts";
import { onServer } from "../server.ts";

/** `imr --server URL get ID`: one case. */
export async function get(
  id: string,
  { server: url, json = false }: { server: string; json?: boolean },
): Promise<number> {
  const record = await onServer(url, async (server) =>
    Case.parse(await server.case.get.query({ id })),
  );
  if (json) printJson(record);
  else print(caseTable(record));
  return CLEAN;
}
