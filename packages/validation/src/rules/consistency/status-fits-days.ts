import { type CaseDates, caseDateLabels, caseStatusLabels, formatUsDate } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";
import { type CaseStep, isBefore } from "../../facts/case-step.ts";

/** The first step at which a case can have each day: the one whose end the day marks. */
const since: readonly (readonly [keyof CaseDates, CaseStep])[] = [
  ["assigned", "eligibility_review"],
  ["recordsComplete", "assigned"],
  ["decided", "in_review"],
  ["issued", "quality_review"],
];

export const rule = defineRule({
  id: "consistency/status-fits-days",
  severity: "info",
  why: "A day that belongs to a later step shows that the status was left behind.",
  sources: ["own-facts"],
  reads: [
    "status",
    "dates.assigned",
    "dates.recordsComplete",
    "dates.decided",
    "dates.issued",
    "determination.issuedOn",
  ],
  applies: ({ record }) => {
    if (record.status === "received") return "nobody has taken the case up";
    if (record.determination !== null) return "the days are those of a determination before";
    return isBefore("determination_issued", record) || "the case is not under way";
  },
  check: ({ record }) =>
    since.flatMap(([name, step]) => {
      const date = record.dates[name];
      if (date === null || !isBefore(step, record)) return [];
      return [
        {
          path: `/dates/${name}`,
          params: {
            label: caseDateLabels[name],
            date: formatUsDate(date),
            status: caseStatusLabels[record.status],
          },
        },
      ];
    }),
  message: ({ label, date, status }) =>
    `${label} is ${date}, but the status is still "${status}". Move the case on, or remove the day.`,
  examples: {
    fails: { "/status": "records_complete" },
    passes: { "/status": "in_review" },
  },
});
