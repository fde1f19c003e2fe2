import type { Case, CaseEvent } from "@openimr/core";
import { placeInWords } from "../finding-place.ts";

const titles: Record<CaseEvent["type"], string> = {
  case_created: "Created",
  case_imported: "Read from a document",
  case_changed: "Changed",
};

/** What an event did, in a heading and a line for each field that it changed. */
export function describeEvent(
  event: {
    type: CaseEvent["type"];
    after: readonly { op: string; path: string; value?: unknown }[];
  },
  record: Case,
): { title: string; lines: string[] } {
  const lines =
    event.type === "case_changed"
      ? event.after
          .filter(({ path }) => path !== "/version")
          .map(({ op, path, value }) => `${placeInWords(record, path)}: ${effect(op, value)}`)
      : [];
  return { title: titles[event.type], lines };
}

function effect(op: string, value: unknown): string {
  if (op === "remove") return "removed";
  if (value === null) return "emptied";
  if (typeof value === "object") return op === "add" ? "added" : "changed";
  const text = String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
