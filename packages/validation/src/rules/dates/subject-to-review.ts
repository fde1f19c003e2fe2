import { formatUsDate } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

/** Injuries from the first day on, and decisions from the second on, are open to review. */
const FIRST_INJURY = "2013-01-01";
const FIRST_DECISION = "2013-07-01";

export const rule = defineRule({
  id: "dates/subject-to-review",
  severity: "warning",
  why: "Independent review began with injuries of 2013 and, for older ones, decisions of July 2013.",
  sources: ["lc-4610.5-a"],
  reads: ["dates.injury", "dates.urDecision", "utilizationReview.decidedOn"],
  applies: ({ record }) =>
    (record.dates.injury !== null &&
      (record.utilizationReview.decidedOn ?? record.dates.urDecision) !== null) ||
    "the day of the injury or of the decision is not known",
  check: ({ record }) => {
    const { injury, urDecision } = record.dates;
    const decided = record.utilizationReview.decidedOn ?? urDecision;
    if (injury === null || decided === null) return [];
    if (injury >= FIRST_INJURY || decided >= FIRST_DECISION) return [];
    return [
      {
        path: "/dates/urDecision",
        params: { injury: formatUsDate(injury), decided: formatUsDate(decided) },
      },
    ];
  },
  message: ({ injury, decided }) =>
    `An injury of ${injury} decided on ${decided} is older than independent review, which took up older injuries with decisions of 07/01/2013. Check both dates.`,
  examples: {
    fails: {
      "/dates": { injury: "2012-12-31", urDecision: "2013-06-30" },
      "/utilizationReview/decidedOn": "2013-06-30",
    },
    passes: {
      "/dates": { injury: "2012-12-31", urDecision: "2013-07-01" },
      "/utilizationReview/decidedOn": "2013-07-01",
    },
  },
});
