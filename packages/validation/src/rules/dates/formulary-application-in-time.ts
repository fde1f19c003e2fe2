import { daysBetween } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

/** 10 days of service, and five more where it was, or may have been, by mail (both unverified). */
const DAYS = 10;
const DAYS_BY_MAIL = 15;

export const rule = defineRule({
  id: "dates/formulary-application-in-time",
  severity: "info",
  why: "A dispute over a drug of the formulary is said to have 10 days of service instead of 30.",
  sources: ["lc-4610.5-h-formulary"],
  since: "2018-01-01",
  reads: [
    "disputedItems.*.service.category",
    "dates.urDecision",
    "dates.applicationReceived",
    "utilizationReview.servedOn",
    "utilizationReview.servedBy",
  ],
  applies: ({ record: { disputedItems, dates, utilizationReview } }) => {
    const drugsAlone = disputedItems.every(({ service }) => service.category === "Pharmaceuticals");
    if (disputedItems.length === 0 || !drugsAlone) return "not every item is a drug";
    const served = utilizationReview.servedOn ?? dates.urDecision;
    return (
      (served !== null && dates.applicationReceived !== null) ||
      "the day of the decision or of the application is not known"
    );
  },
  check: ({ record: { dates, utilizationReview } }) => {
    const { servedOn, servedBy } = utilizationReview;
    const served = servedOn ?? dates.urDecision;
    if (served === null || dates.applicationReceived === null) return [];
    const days = daysBetween(served, dates.applicationReceived);
    const most = servedBy === null || servedBy === "mail" ? DAYS_BY_MAIL : DAYS;
    return days <= most ? [] : [{ path: "/dates/applicationReceived", params: { days, most } }];
  },
  message: ({ days, most }) =>
    `Only drugs are in dispute, and the application came ${days} days after the decision. If this is a formulary dispute, ${most} days are the most. Say on which track the case runs.`,
  examples: {
    fails: { ...drugsAlone(), "/dates/applicationReceived": "2019-03-18" },
    passes: { ...drugsAlone(), "/dates/applicationReceived": "2019-03-17" },
  },
});

function drugsAlone() {
  return {
    "/disputedItems/0/service": { category: "Pharmaceuticals", subcategory: "Opioids" },
    "/disputedItems/1/service": { category: "Pharmaceuticals", subcategory: "NSAID" },
    "/dates": { urDecision: "2019-03-02", decided: "2019-04-28" },
  };
}
