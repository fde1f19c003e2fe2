import type { z } from "zod";
import type { DeadlineRule } from "./deadline-rule.ts";

/** A deadline's rule as it is written in a table. */
export type DeadlineRow = z.input<typeof DeadlineRule>;

/** What every rule has to say; what is left out makes no difference, and nobody has seen the number. */
export type GivenDeadline = Partial<DeadlineRow> &
  Pick<DeadlineRow, "id" | "title" | "actor" | "runsFrom" | "number" | "unit" | "metBy" | "source">;

/** A row of a table of deadlines from what is to be said of it. */
export function deadlineRow(given: GivenDeadline): DeadlineRow {
  return {
    extension: null,
    priority: null,
    formulary: null,
    requests: null,
    onlyIn: null,
    pausedIn: [],
    untold: null,
    inForce: { from: null, until: null },
    note: null,
    confidence: "unverified",
    ...given,
  };
}
