import { ruleTest } from "../../../testing/rule-test.ts";
import { daysAfter } from "../../../testing/sound/sound-days.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./ur-service-in-order.ts";

ruleTest(
  rule,
  [
    {
      name: "service the day before the decision is a finding",
      change: (record) => {
        record.utilizationReview.servedOn = day("2015-03-01");
      },
      fails: ["/utilizationReview/servedOn"],
    },
    {
      name: "service the day after the application is a finding",
      change: (record) => {
        record.utilizationReview.servedOn = day("2015-03-21");
      },
      fails: ["/utilizationReview/servedOn"],
    },
    {
      name: "service on the day of the application passes",
      change: (record) => {
        record.utilizationReview.servedOn = day("2015-03-20");
      },
      passes: true,
    },
    {
      name: "a case without a day of service is left alone",
      change: () => {},
      notApplicable: true,
    },
  ],
  [
    {
      name: "a decision served on the day before it was made",
      mutate: (record) => {
        const { urDecision } = record.dates;
        if (urDecision !== null) record.utilizationReview.servedOn = daysAfter(urDecision, -1);
      },
    },
  ],
);
