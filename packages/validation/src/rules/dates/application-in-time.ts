import { daysBetween } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

/** 30 days of service, and five more (unverified) where it was served by mail within California. */
const LONGEST_DAYS = 35;

export const rule = defineRule({
  id: "dates/application-in-time",
  severity: "warning",
  why: "An application comes within 30 days of service of the decision, 35 where served by mail.",
  sources: ["ccr-9792.10.1"],
  reads: ["dates.urDecision", "dates.applicationReceived", "utilizationReview.servedOn"],
  applies: ({ record }) =>
    (record.dates.applicationReceived !== null &&
      (record.utilizationReview.servedOn ?? record.dates.urDecision) !== null) ||
    "the day of the decision or of the application is not known",
  check: ({ record }) => {
    const served = record.utilizationReview.servedOn ?? record.dates.urDecision;
    const received = record.dates.applicationReceived;
    if (served === null || received === null) return [];
    const days = daysBetween(served, received);
    if (days <= LONGEST_DAYS) return [];
    return [{ path: "/dates/applicationReceived", params: { days, most: LONGEST_DAYS } }];
  },
  message: ({ days, most }) =>
    `The application came ${days} days after the decision; ${most} are the most, with service by mail. Check the dates, or note why it was accepted.`,
  examples: {
    fails: { "/dates/applicationReceived": "2015-04-07" },
    passes: { "/dates/applicationReceived": "2015-04-06" },
  },
});
