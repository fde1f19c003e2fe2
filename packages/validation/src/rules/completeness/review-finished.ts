import { defineRule } from "../../define-rule.ts";
import { isUnderWayFrom } from "../../facts/case-step.ts";
import { missingFacts, type NeededFact } from "../../facts/missing-facts.ts";

const needed: readonly NeededFact[] = [
  {
    path: "/dates/decided",
    what: "the day of the decision",
    isHeld: ({ dates }) => dates.decided !== null,
  },
  {
    path: "/utilizationReview/decision",
    what: "what utilization review decided",
    isHeld: ({ utilizationReview }) => utilizationReview.decision !== null,
  },
];

export const rule = defineRule({
  id: "completeness/review-finished",
  severity: "warning",
  why: "Quality review reads a finished determination: it tells its day and the decision in dispute.",
  sources: ["ccr-9792.10.6-d", "quality-practice"],
  reads: ["status", "dates.decided", "utilizationReview.decision"],
  applies: ({ record }) =>
    isUnderWayFrom("quality_review", record) || "the case is not in quality review",
  check: ({ record }) => missingFacts(record, needed),
  message: ({ what }) => `The case is in quality review, but ${what} is missing. Add it.`,
  examples: {
    fails: { "/status": "quality_review", "/dates/decided": null },
    passes: { "/status": "quality_review" },
  },
});
