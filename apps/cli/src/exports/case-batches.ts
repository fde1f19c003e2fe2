import { Case, type CaseListEntry } from "@openimr/core";
import type { Server } from "../server.ts";

/** Cases that are in memory at a time. */
const AT_ONCE = 100;

/** The cases of list entries, whole, so many at a time; those that `isWanted` refuses are not loaded. */
export async function* caseBatches(
  server: Server,
  pages: AsyncIterable<readonly CaseListEntry[]>,
  isWanted: (entry: CaseListEntry) => Promise<boolean>,
): AsyncGenerator<{ record: Case; entry: CaseListEntry }[]> {
  for await (const page of pages) {
    const wanted: CaseListEntry[] = [];
    for (const entry of page) if (await isWanted(entry)) wanted.push(entry);
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      // The client puts calls that are made together into few requests.
      yield await Promise.all(
        wanted.slice(at, at + AT_ONCE).map(async (entry) => ({
          record: Case.parse(await server.case.get.query({ id: entry.id })),
          entry,
        })),
      );
    }
  }
}
