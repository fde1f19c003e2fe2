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
    {
      name: "an item of a case in quality review is to be decided",
      change: (record) => {
        record.status = "quality_review";
        for (const item of record.disputedItems) item.decision.outcome = null;
      },
      fails: ["/disputedItems/0/decision/outcome", "/disputedItems/1/decision/outcome"],
    },
    {
      name: "an item of a case in review is not yet",
      change: (record) => {
        record.status = "in_review";
        itemAt(record, 1).decision.outcome = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "an item without outcome",
      mutate: (record) => {
        record.status = "quality_review";
        itemAt(record, 0).decision.outcome = null;
      },
    },
  ],
);
