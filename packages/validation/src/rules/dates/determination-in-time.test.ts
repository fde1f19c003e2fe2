import { ruleTest } from "../../../testing/rule-test.ts";
import { moveDays } from "../../../testing/sound/sound-days.ts";
import { day, soundItem } from "../../sound-case.ts";
import { rule } from "./determination-in-time.ts";

ruleTest(
  rule,
  [
    {
      name: "a decision 33 days after complete records is late, though day 30 is a Saturday",
      change: (record) => {
        record.dates.recordsComplete = day("2015-03-26");
      },
      fails: ["/dates/decided"],
    },
    {
      name: "a decision on the Monday behind that Saturday passes",
      change: (record) => {
        record.dates.recordsComplete = day("2015-03-26");
        record.dates.decided = day("2015-04-27");
      },
      passes: true,
    },
    {
      name: "a determination that is still owed is late",
      change: (record) => {
        record.dates.recordsComplete = day("2015-04-10");
        record.dates.decided = null;
      },
      asOf: "2015-05-12",
      fails: ["/dates/decided"],
    },
    {
      name: "on its last day it is not",
      change: (record) => {
        record.dates.recordsComplete = day("2015-04-10");
        record.dates.decided = null;
      },
      asOf: "2015-05-11",
      passes: true,
    },
    {
      name: "an expedited review has three days",
      change: (record) => {
        record.priority = "expedited";
        record.dates.recordsComplete = day("2015-04-24");
      },
      fails: ["/dates/decided"],
    },
    {
      name: "drugs alone have five working days from 2018 on",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Naproxen 550 mg #60")];
        record.dates.urDecision = day("2018-03-02");
        record.utilizationReview.decidedOn = day("2018-03-02");
        record.dates.recordsComplete = day("2018-04-02");
        record.dates.decided = day("2018-04-10");
      },
      fails: ["/dates/decided"],
    },
    {
      name: "a letter does not tell when its records were complete",
      change: (record) => {
        record.dates.recordsComplete = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a decision more than forty days after the records",
      decided: { from: "2014-01-01", to: "2025-12-31" },
      mutate: (record) => {
        moveDays(record, -40, "recordsComplete");
      },
    },
  ],
);
