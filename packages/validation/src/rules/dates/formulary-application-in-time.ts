import { isFormularyDispute } from "@openimr/guidelines/clocks";
import { defineRule } from "../../define-rule.ts";
import {
  applicationTimeReads,
  lateApplication,
  tellsApplication,
} from "../../facts/application-time.ts";

export const rule = defineRule({
  id: "dates/formulary-application-in-time",
  severity: "info",
  why: "A dispute over a drug of the formulary is said to have 10 days of service instead of 30.",
  sources: ["lc-4610.5-h-formulary"],
  since: "2018-01-01",
  reads: [
    "priority",
    "disputedItems.*.service.category",
    "utilizationReview.decidedOn",
    ...applicationTimeReads,
  ],
  applies: ({ record }) => {
    if (!isFormularyDispute(record)) return "the case is not about drugs alone, from 2018 on";
    return tellsApplication(record) || "the day of the decision or of the application is not known";
  },
  check: ({ record }) => {
    const late = lateApplication("application-formulary", record);
    return late === null ? [] : [{ path: "/dates/applicationReceived", params: late }];
  },
  message: ({ days, sum, last }) =>
    `Only drugs are in dispute, and the application came ${days} days after the decision. In a formulary dispute ${sum} days, with service by mail, ended on ${last}. Say on which track the case runs.`,
  examples: {
    fails: { ...drugsAlone(), "/dates/applicationReceived": "2019-03-19" },
    passes: { ...drugsAlone(), "/dates/applicationReceived": "2019-03-18" },
  },
});

function drugsAlone() {
  return {
    "/disputedItems/0/service": { category: "Pharmaceuticals", subcategory: "Opioids" },
    "/disputedItems/1/service": { category: "Pharmaceuticals", subcategory: "NSAID" },
    "/utilizationReview/decidedOn": "2019-03-02",
    "/dates": { urDecision: "2019-03-02", decided: "2019-04-28" },
  };
}
