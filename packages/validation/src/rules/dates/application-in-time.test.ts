import { ruleTest } from "../../../testing/rule-test.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./application-in-time.ts";

ruleTest(rule, [
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
    name: "after service by fax an application on day 31 is a finding",
    change: (record) => {
      record.utilizationReview.servedBy = "fax";
      record.dates.applicationReceived = day("2015-04-02");
    },
    fails: ["/dates/applicationReceived"],
  },
  {
    name: "after service by fax an application on day 30 passes",
    change: (record) => {
      record.utilizationReview.servedBy = "fax";
      record.dates.applicationReceived = day("2015-04-01");
    },
    passes: true,
  },
  {
    name: "after service by mail the days run from the day of service",
    change: (record) => {
      record.utilizationReview.servedBy = "mail";
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
]);
