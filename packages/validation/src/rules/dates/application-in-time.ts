import { defineRule } from "../../define-rule.ts";
import {
  applicationTimeReads,
  lateApplication,
  tellsApplication,
} from "../../facts/application-time.ts";

export const rule = defineRule({
  id: "dates/application-in-time",
  severity: "warning",
  why: "An application comes within 30 days of service of the decision, 35 where served by mail.",
  sources: ["ccr-9792.10.1"],
  reads: applicationTimeReads,
  applies: ({ record }) =>
    tellsApplication(record) || "the day of the decision or of the application is not known",
  check: ({ record }) => {
    const late = lateApplication("application", record);
    return late === null ? [] : [{ path: "/dates/applicationReceived", params: late }];
  },
  message: ({ days, sum, last }) =>
    `The application came ${days} days after the decision; ${sum} days, with service by mail, ended on ${last}. Check the dates, or note why it was accepted.`,
  examples: {
    fails: { "/dates/applicationReceived": "2015-04-07" },
    passes: { "/dates/applicationReceived": "2015-04-06" },
  },
});
