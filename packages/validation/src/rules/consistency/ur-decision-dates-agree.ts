import { formatUsDate } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "consistency/ur-decision-dates-agree",
  severity: "warning",
  why: "A letter gives the date of the utilization review decision twice, and it is one day.",
  sources: ["own-facts"],
  reads: ["dates.urDecision", "utilizationReview.decidedOn"],
  applies: ({ record }) =>
    (record.dates.urDecision !== null && record.utilizationReview.decidedOn !== null) ||
    "the date is given only once",
  check: ({ record }) => {
    const header = record.dates.urDecision;
    const told = record.utilizationReview.decidedOn;
    if (header === null || told === null || header === told) return [];
    return [
      {
        path: "/utilizationReview/decidedOn",
        params: { header: formatUsDate(header), told: formatUsDate(told) },
      },
    ];
  },
  message: ({ header, told }) =>
    `The header dates the utilization review decision ${header}, the summary ${told}. Correct one of them.`,
  examples: {
    fails: { "/utilizationReview/decidedOn": "2015-03-03" },
    passes: {},
  },
});
