import { ruleTest } from "../../../testing/rule-test.ts";
import { daysAfter } from "../../../testing/sound/sound-days.ts";
import { day, itemAt } from "../../sound-case.ts";
import { rule } from "./item-decided-in-order.ts";

ruleTest(
  rule,
  [
    {
      name: "an item decided after the case, and one before its assignment, are findings",
      change: (record) => {
        itemAt(record, 0).decision.decidedOn = day("2015-04-29");
        itemAt(record, 1).decision.decidedOn = day("2015-03-31");
      },
      fails: ["/disputedItems/0/decision/decidedOn", "/disputedItems/1/decision/decidedOn"],
    },
    {
      name: "items decided on the first and the last day pass",
      change: (record) => {
        itemAt(record, 0).decision.decidedOn = day("2015-04-01");
        itemAt(record, 1).decision.decidedOn = day("2015-04-28");
      },
      passes: true,
    },
    {
      name: "items without a day of their own are left alone",
      change: () => {},
      notApplicable: true,
    },
  ],
  [
    {
      name: "an item decided on the day after the case",
      mutate: (record) => {
        const { decided } = record.dates;
        if (decided !== null) itemAt(record, 0).decision.decidedOn = daysAfter(decided, 1);
      },
    },
  ],
);
