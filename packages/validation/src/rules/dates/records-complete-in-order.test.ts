import { ruleTest } from "../../../testing/rule-test.ts";
import { daysAfter } from "../../../testing/sound/sound-days.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./records-complete-in-order.ts";

ruleTest(
  rule,
  [
    {
      name: "records complete the day before the application are a finding",
      change: (record) => {
        record.dates.recordsComplete = day("2015-03-19");
      },
      fails: ["/dates/recordsComplete"],
    },
    {
      name: "records complete the day after the decision are a finding",
      change: (record) => {
        record.dates.recordsComplete = day("2015-04-29");
      },
      fails: ["/dates/recordsComplete"],
    },
    {
      name: "records complete on the day of the decision pass",
      change: (record) => {
        record.dates.recordsComplete = day("2015-04-28");
      },
      passes: true,
    },
    {
      name: "a case that does not tell the day is left alone",
      change: (record) => {
        record.dates.recordsComplete = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "records complete on the day before the application",
      mutate: (record) => {
        const { dates } = record;
        if (dates.applicationReceived === null) return;
        dates.recordsComplete = daysAfter(dates.applicationReceived, -1);
      },
    },
  ],
);
