import type { Case, NextDeadline } from "@openimr/core";
import type { ImrCaseTable } from "./schema.ts";
import { toJson } from "./to-json.ts";

/**
 * How it is found what is due next in a case, by rules that the database does not know. `rules` is the
 * version of the rules: what was found by another one is found anew by `renewDeadlines`.
 */
export type DeadlineFinder = {
  rules: string;
  nextDeadline: (record: Case) => NextDeadline | null;
};

/** The columns of a case that hold what is due next in it, as they are written. */
export type DeadlineColumns = {
  due_on: ImrCaseTable["due_on"];
  next_deadline: string | null;
  deadline_rules: string;
};

/** What is due next in a case, as columns. */
export function deadlineColumns(
  record: Case,
  { rules, nextDeadline }: DeadlineFinder,
): DeadlineColumns {
  const next = nextDeadline(record);
  return {
    due_on: next?.due ?? null,
    next_deadline: next === null ? null : toJson(next),
    deadline_rules: rules,
  };
}
