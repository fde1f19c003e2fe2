import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./eligibility-settled.ts";

ruleTest(
  rule,
  [
    {
      name: "an item whose eligibility is open in an assigned case is a finding",
      change: (record) => {
        record.status = "assigned";
        itemAt(record, 0).eligibility.status = "pending";
      },
      fails: ["/disputedItems/0/eligibility/status"],
    },
    {
      name: "an assigned case of which nothing is eligible is a finding",
      change: (record) => {
        record.status = "in_review";
        for (const index of [0, 1]) itemAt(record, index).eligibility.status = "ineligible";
      },
      fails: ["/disputedItems"],
    },
    {
      name: "one eligible item beside an ineligible one passes",
      change: (record) => {
        record.status = "assigned";
        itemAt(record, 0).eligibility.status = "ineligible";
      },
      passes: true,
    },
    {
      name: "in eligibility review the question may be open",
      change: (record) => {
        record.status = "eligibility_review";
        itemAt(record, 0).eligibility.status = "pending";
      },
      notApplicable: true,
    },
    {
      name: "an assigned case without items has nothing to settle",
      change: (record) => {
        record.status = "assigned";
        record.disputedItems = [];
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "an item of which nobody said that it is eligible",
      mutate: (record) => {
        itemAt(record, 0).eligibility.status = "pending";
      },
    },
  ],
);
