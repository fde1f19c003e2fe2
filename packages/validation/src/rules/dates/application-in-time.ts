import { daysBetween, type ServiceMethod } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

/** 30 days of service, and five more (unverified) where it was, or may have been, by mail in California. */
const DAYS = 30;
const DAYS_BY_MAIL = 35;
const ways: Record<ServiceMethod, string> = {
  mail: "by mail",
  electronic: "electronically",
  fax: "by fax",
};

export const rule = defineRule({
  id: "dates/application-in-time",
  severity: "warning",
  why: "An application comes within 30 days of service of the decision, 35 where served by mail.",
  sources: ["ccr-9792.10.1"],
  reads: [
    "dates.urDecision",
    "dates.applicationReceived",
    "utilizationReview.servedOn",
    "utilizationReview.servedBy",
  ],
  applies: ({ record }) =>
    (record.dates.applicationReceived !== null &&
      (record.utilizationReview.servedOn ?? record.dates.urDecision) !== null) ||
    "the day of the decision or of the application is not known",
  check: ({ record }) => {
    const { servedOn, servedBy } = record.utilizationReview;
    const served = servedOn ?? record.dates.urDecision;
    const received = record.dates.applicationReceived;
    if (served === null || received === null) return [];
    const days = daysBetween(served, received);
    const most = servedBy === null || servedBy === "mail" ? DAYS_BY_MAIL : DAYS;
    if (days <= most) return [];
    return [
      {
        path: "/dates/applicationReceived",
        params: { days, most, way: servedBy === null ? null : ways[servedBy] },
      },
    ];
  },
  message: ({ days, most, way }) =>
    way === null
      ? `The application came ${days} days after the decision; ${most} are the most, with service by mail. Check the dates, or note why it was accepted.`
      : `The application came ${days} days after the decision; served ${way}, ${most} are the most. Check the dates, or note why it was accepted.`,
  examples: {
    fails: { "/dates/applicationReceived": "2015-04-07" },
    passes: { "/dates/applicationReceived": "2015-04-06" },
  },
});
