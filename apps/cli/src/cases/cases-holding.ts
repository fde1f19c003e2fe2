import type { CaseListEntry } from "@openimr/core";
import { holdsAll } from "./marked-words.ts";

type Pages = AsyncIterable<readonly CaseListEntry[]>;

/**
 * The cases in which the server finds every text, in the order of its answer to the first, which looks
 * for one text at a time. It alone knows which fields it looks into: where a text stands neither in the
 * number nor in a request of an entry, the cases are asked for in which it is found.
 */
export async function* casesHolding(
  [first, ...others]: readonly [string, ...string[]],
  pagesOf: (text: string) => Pages,
): AsyncGenerator<CaseListEntry[]> {
  const found = new Map<string, Promise<Set<string>>>();
  const isFound = async ({ id }: CaseListEntry, text: string) => {
    const ids = found.get(text) ?? idsOf(pagesOf(text));
    found.set(text, ids);
    return (await ids).has(id);
  };
  for await (const entries of pagesOf(first)) {
    const kept: CaseListEntry[] = [];
    for (const entry of entries) {
      const shown = [entry.caseNumber ?? "", ...entry.requests].join("\n");
      const hidden = others.filter((text) => !holdsAll(shown, [text]));
      const answers = await Promise.all(hidden.map((text) => isFound(entry, text)));
      if (answers.every(Boolean)) kept.push(entry);
    }
    yield kept;
  }
}

async function idsOf(pages: Pages): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const entries of pages) for (const { id } of entries) ids.add(id);
  return ids;
}
