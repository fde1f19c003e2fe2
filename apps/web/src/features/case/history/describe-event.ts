import type { Case, CaseEvent } from "@openimr/core";
import { placeInWords } from "../finding-place.ts";
import { valueInWords } from "../value-in-words.ts";

const titles: Record<CaseEvent["type"], string> = {
  case_created: "Created",
  case_imported: "Read from a document",
  case_changed: "Changed",
  letter_revised: "Revised letter kept",
  status_changed: "Status changed",
};

type Operation = { op: string; path: string; value?: unknown };

/** One change that an event made: the place in words, the value before and after where known. */
export type DescribedChange = { place: string; before: string | null; after: string };

/** What an event did, in a heading and one entry for each field that it changed. */
export function describeEvent(
  event: {
    type: CaseEvent["type"];
    after: readonly Operation[];
    before: readonly Operation[];
    documentId?: string;
  },
  { record, documents }: { record: Case; documents: readonly { id: string; name: string }[] },
): { title: string; changes: DescribedChange[] } {
  const letter = documents.find(({ id }) => id === event.documentId);
  const title = titles[event.type] + (letter === undefined ? "" : `: ${letter.name}`);
  if (event.type !== "case_changed" && event.type !== "status_changed") {
    return { title, changes: [] };
  }
  const changes = event.after
    .filter(({ path }) => path !== "/version")
    .map(({ op, path, value }) => {
      const back = event.before.find((each) => each.path === path && each.op === "replace");
      return {
        place: placeInWords(record, path),
        before: op === "replace" && back !== undefined ? shortened(back.value) : null,
        after: op === "remove" ? "removed" : `${op === "add" ? "added " : ""}${shortened(value)}`,
      };
    });
  return { title, changes };
}

function shortened(value: unknown): string {
  const text = valueInWords(value).replaceAll(/\s+/g, " ");
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
