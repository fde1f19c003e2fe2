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
    name: "a case without the application's day is left alone",
    change: (record) => {
      record.dates.applicationReceived = null;
    },
    notApplicable: true,
  },
]);
