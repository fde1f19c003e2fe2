import { defineRule } from "../../define-rule.ts";
import { deadlineReads, missedDeadline } from "../../facts/missed-deadline.ts";

/** The clock of a regular review, of an expedited one, and of one about drugs alone. */
const clocks = ["determination", "determination-expedited", "determination-formulary"];

export const rule = defineRule({
  id: "dates/determination-in-time",
  severity: "info",
  why: "A determination has its time; one that is late is valid all the same, and is noted.",
  sources: ["late-determination"],
  reads: deadlineReads,
  applies: ({ record: { dates, priority } }) =>
    (dates.recordsComplete !== null && priority !== null) ||
    "the day of complete records or the priority is not known",
  check: (context) => {
    const missed = missedDeadline(clocks, context);
    if (missed === null) return [];
    const { by, on, counted, source } = missed;
    return [{ path: "/dates/decided", params: { by, on, counted }, sources: [source] }];
  },
  message: ({ by, on, counted }) =>
    on === null
      ? `The determination is ${by} days overdue (${counted}). Decide, or note why it takes longer.`
      : `The determination of ${on} came ${by} days late (${counted}). It is valid all the same; note the reason.`,
  examples: {
    fails: { "/dates/recordsComplete": "2015-03-26" },
    passes: { "/dates/recordsComplete": "2015-03-29" },
  },
});
