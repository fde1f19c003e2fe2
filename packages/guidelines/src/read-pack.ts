import type { z } from "zod";
import { GuidelinePack } from "./guideline-pack.ts";
import type { PackProblem } from "./pack-problems.ts";

/** A pack, or everything that keeps a value from being one. */
export type PackReading =
  | { ok: true; pack: GuidelinePack }
  | { ok: false; problems: PackProblem[] };

/**
 * Reads a pack from what a JSON file holds. Whether its rows fit those of the pack that it is laid
 * over shows when the two are combined.
 */
export function readPack(value: unknown): PackReading {
  const parsed = GuidelinePack.safeParse(value);
  if (parsed.success) return { ok: true, pack: parsed.data };
  return { ok: false, problems: parsed.error.issues.map((issue) => problemOf(issue, value)) };
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): PackProblem {
  const path = issue.path.map((part) => `/${String(part)}`).join("");
  return {
    path,
    row: rowId(value, issue.path),
    problem: issue.message.replace(/^Invalid input: /, "").replace(/\.$/, ""),
    remedy: remedyOf(issue),
  };
}

function remedyOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `Take out ${issue.keys.map((key) => `"${key}"`).join(", ")}, or spell it as the GuidelinePack schema does`;
    case "invalid_type":
      return `Give ${/^[aeiou]/.test(issue.expected) ? "an" : "a"} ${issue.expected} here`;
    case "invalid_value":
      return `Use ${issue.values.map((each) => JSON.stringify(each)).join(" or ")}`;
    case "invalid_union":
      return 'Give "kind" as one of "amount", "not_recommended", "interval", "response", "criterion"';
    case "too_small":
      return `Give at least ${issue.minimum}`;
    case "too_big":
      return `Give at most ${issue.maximum}`;
    default:
      return "Write it as the GuidelinePack schema does";
  }
}

/** The id of the row that a path leads into, as the value itself gives it. */
function rowId(value: unknown, [list, index]: readonly PropertyKey[]): string | null {
  const rows = property(value, list);
  const id = property(property(rows, index), "id");
  return typeof id === "string" ? id : null;
}

function property(value: unknown, name: PropertyKey | undefined): unknown {
  if (typeof value !== "object" || value === null || name === undefined) return undefined;
  return Object.entries(value).find(([key]) => key === String(name))?.[1];
}
