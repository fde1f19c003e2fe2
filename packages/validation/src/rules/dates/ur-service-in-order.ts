import { formatUsDate } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "dates/ur-service-in-order",
  severity: "error",
  why: "A decision is served once it is made, and the application follows its service.",
  sources: ["own-facts"],
  reads: [
    "utilizationReview.servedOn",
    "utilizationReview.decidedOn",
    "dates.urDecision",
    "dates.applicationReceived",
  ],
  applies: ({ record: { dates, utilizationReview } }) =>
    (utilizationReview.servedOn !== null &&
      (utilizationReview.decidedOn ?? dates.urDecision ?? dates.applicationReceived) !== null) ||
    "the day of service, or any day beside it, is not known",
  check: ({ record: { dates, utilizationReview } }) => {
    const served = utilizationReview.servedOn;
    const decided = utilizationReview.decidedOn ?? dates.urDecision;
    const applied = dates.applicationReceived;
    if (served === null) return [];
    const path = "/utilizationReview/servedOn";
    const day = formatUsDate(served);
    return [
      ...(decided !== null && served < decided
        ? [
            {
              path,
              params: { served: day, side: "before the decision", other: formatUsDate(decided) },
            },
          ]
        : []),
      ...(applied !== null && applied < served
        ? [
            {
              path,
              params: { served: day, side: "after the application", other: formatUsDate(applied) },
            },
          ]
        : []),
    ];
  },
  message: ({ served, side, other }) =>
    `The utilization review decision was served on ${served}, ${side} (${other}). Correct one of the days.`,
  examples: {
    fails: { "/utilizationReview/servedOn": "2015-03-01" },
    passes: { "/utilizationReview/servedOn": "2015-03-02" },
  },
});
