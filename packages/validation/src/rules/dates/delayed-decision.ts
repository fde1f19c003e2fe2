import { formatUsDate } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

/** The first day on which a delayed decision was no longer open to review. */
const FIRST_DAY = "2018-01-01";

export const rule = defineRule({
  id: "dates/delayed-decision",
  severity: "warning",
  why: "Since 2018 only a modified or a denied treatment is open to review, not a delayed one.",
  sources: ["lc-4610.5-c"],
  since: FIRST_DAY,
  reads: ["utilizationReview.decision", "utilizationReview.decidedOn", "dates.urDecision"],
  applies: ({ record }) =>
    (record.utilizationReview.decision === "delayed" &&
      (record.utilizationReview.decidedOn ?? record.dates.urDecision) !== null) ||
    "utilization review did not delay the request, or its day is not known",
  check: ({ record }) => {
    const decided = record.utilizationReview.decidedOn ?? record.dates.urDecision;
    if (decided === null || decided < FIRST_DAY) return [];
    return [{ path: "/utilizationReview/decision", params: { decided: formatUsDate(decided) } }];
  },
  message: ({ decided }) =>
    `Utilization review is said to have delayed the request on ${decided}; since 2018 only a denial or a modification is open to review. Check what was decided.`,
  examples: {
    fails: {
      "/utilizationReview": { decision: "delayed", decidedOn: "2018-01-01" },
      "/dates/decided": "2018-02-01",
    },
    passes: {
      "/utilizationReview": { decision: "delayed", decidedOn: "2017-12-31" },
      "/dates/decided": "2018-02-01",
    },
  },
});
