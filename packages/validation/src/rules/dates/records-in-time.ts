import { defineRule } from "../../define-rule.ts";
import { deadlineReads, missedDeadline } from "../../facts/missed-deadline.ts";

export const rule = defineRule({
  id: "dates/records-in-time",
  severity: "info",
  why: "The claims administrator sends the records within the time that the notice gives.",
  sources: ["ccr-9792.10.5"],
  reads: deadlineReads,
  applies: ({ record: { dates, priority } }) => {
    if (dates.recordsComplete === null && dates.decided !== null) {
      return "the case is decided and does not tell when its records were complete";
    }
    return (
      (dates.assigned !== null && priority !== null) ||
      "the day of the assignment or the priority is not known"
    );
  },
  check: (context) => {
    const missed = missedDeadline(["records-of-administrator", "records-expedited"], context);
    if (missed === null) return [];
    const { by, on, counted, source } = missed;
    return [{ path: "/dates/recordsComplete", params: { by, on, counted }, sources: [source] }];
  },
  message: ({ by, on, counted }) =>
    on === null
      ? `The records are ${by} days overdue (${counted}). Ask for them, or decide on what the employee and the physicians sent.`
      : `The records were complete on ${on}, ${by} days late (${counted}). Note the reason.`,
  examples: {
    fails: { "/dates/recordsComplete": "2015-04-17" },
    passes: { "/dates/recordsComplete": "2015-04-16" },
  },
});
