import { type FindingSource, formatUsDate, withUsDates } from "@openimr/core";
import { type DeadlineRule, deadlineOf } from "@openimr/guidelines/clocks";
import type { CasePath } from "../case-path.ts";
import type { RuleContext } from "../define-rule.ts";

/** The fields from which deadlines are counted, and the program that says how. */
export const deadlineReads = [
  "program",
  "status",
  "priority",
  "dates",
  "utilizationReview.decidedOn",
  "utilizationReview.servedOn",
  "utilizationReview.servedBy",
  "disputedItems.*.service.category",
  "disputedItems.*.retrospective",
  "disputedItems.*.decision.outcome",
] as const satisfies readonly CasePath[];

/** By how many days a deadline was missed, on which day (null where the act is still owed), and how it was counted. */
export type MissedDeadline = {
  by: number;
  on: string | null;
  counted: string;
  source: FindingSource;
};

/** The first of the deadlines that was certainly missed; null where none was, or a case does not tell. */
export function missedDeadline(
  ids: readonly string[],
  context: RuleContext,
): MissedDeadline | null {
  for (const id of ids) {
    const deadline = deadlineOf(id, context);
    if (deadline === null) continue;
    const { rule, counted, state } = deadline;
    if (state.is !== "missed" || counted === null) continue;
    return {
      by: state.by,
      on: state.on === null ? null : formatUsDate(state.on),
      counted: withUsDates(counted),
      source: deadlineSource(rule),
    };
  }
  return null;
}

/** The law that sets a deadline, as a finding shows it. */
function deadlineSource({ id, source, confidence }: DeadlineRule): FindingSource {
  return {
    id: `deadline/${id}`,
    title: source.title,
    locator: source.section,
    url: source.url,
    verified: confidence === "seen",
  };
}
