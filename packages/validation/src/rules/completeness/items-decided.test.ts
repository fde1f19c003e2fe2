import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./items-decided.ts";

ruleTest(
  rule,
  [
    {
      name: "an item without an outcome is a finding",
      change: (record) => {
        itemAt(record, 1).decision.outcome = null;
      },
      fails: ["/disputedItems/1/decision/outcome"],
    },
    {
      name: "a case without items is a finding",
      change: (record) => {
        record.disputedItems = [];
      },
      fails: ["/disputedItems"],
    },
    {
      name: "an ineligible item needs no decision",
      change: (record) => {
        itemAt(record, 1).decision.outcome = null;
        itemAt(record, 1).eligibility.status = "ineligible";
      },
      passes: true,
    },
  ],
  [
    {
      name: "an item without outcome",
      mutate: (record) => {
        itemAt(record, 0).decision.outcome = null;
      },
    },
  ],
);
