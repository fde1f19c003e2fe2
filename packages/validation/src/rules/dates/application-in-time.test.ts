import { ruleTest } from "../../../testing/rule-test.ts";
import { daysAfter } from "../../../testing/sound/sound-days.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./application-in-time.ts";

ruleTest(
  rule,
  [
    {
      name: "an application on day 36 is a finding",
      change: (record) => {
        record.dates.applicationReceived = day("2015-04-07");
      },
      fails: ["/dates/applicationReceived"],
    },
    {
      name: "an application on day 35 passes",
      change: (record) => {
        record.dates.applicationReceived = day("2015-04-06");
      },
      passes: true,
    },
    {
      name: "where day 35 is a Saturday, the Monday behind it passes",
      change: (record) => {
        record.dates.urDecision = day("2015-03-07");
        record.dates.applicationReceived = day("2015-04-13");
      },
      passes: true,
    },
    {
      name: "the days run from the day of service",
      change: (record) => {
        record.utilizationReview.servedOn = day("2015-03-04");
        record.dates.applicationReceived = day("2015-04-08");
      },
      passes: true,
    },
    {
      name: "a case without the application's day is left alone",
      change: (record) => {
        record.dates.applicationReceived = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "an application forty days after service",
      mutate: (record) => {
        const { dates, utilizationReview } = record;
        if (dates.applicationReceived === null) return;
        dates.requestForAuthorization = null;
        dates.urDecision = daysAfter(dates.applicationReceived, -40);
        utilizationReview.decidedOn = dates.urDecision;
        utilizationReview.servedOn = dates.urDecision;
      },
    },
  ],
);
