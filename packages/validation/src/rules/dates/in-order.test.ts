import { ruleTest } from "../../../testing/rule-test.ts";
import { daysAfter } from "../../../testing/sound/sound-days.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./in-order.ts";

ruleTest(
  rule,
  [
    {
      name: "a decision before the assignment is a finding",
      change: (record) => {
        record.dates.decided = day("2015-03-31");
      },
      fails: ["/dates/decided"],
    },
    {
      name: "two steps on one day pass",
      change: (record) => {
        record.dates.decided = day("2015-04-01");
      },
      passes: true,
    },
    {
      name: "a missing day between two others does not hide their order",
      change: (record) => {
        record.dates.assigned = null;
        record.dates.decided = day("2015-03-19");
      },
      fails: ["/dates/decided"],
    },
    {
      name: "a case with one known day is left alone",
      change: (record) => {
        record.dates = {
          ...record.dates,
          injury: null,
          urDecision: null,
          applicationReceived: null,
          assigned: null,
        };
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "an assignment after the decision",
      mutate: (record) => {
        if (record.dates.decided !== null)
          record.dates.assigned = daysAfter(record.dates.decided, 1);
      },
    },
  ],
);
