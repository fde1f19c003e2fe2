import type { Case, NextDeadline } from "@openimr/core";
import type { DeadlineFinder } from "../src/index.ts";

/** In the tests' rules the day on which the records were complete is the one on which something is due. */
export function dueIn({ dates, priority }: Case): NextDeadline | null {
  const due = dates.recordsComplete;
  if (due === null) return null;
  const title = `A ${priority ?? "test"} deadline`;
  const actor = "review_organization" as const;
  return { rule: "tests", title, actor, due, latest: due, unverified: true };
}

/** A finder of deadlines by the tests' rules, or by what else is given. */
export function finder(change: Partial<DeadlineFinder> = {}): DeadlineFinder {
  return { rules: "rules 1", nextDeadline: dueIn, ...change };
}
