import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./ineligibility-reasoned.ts";

ruleTest(rule, [
  {
    name: "an ineligible item without a reason is a finding",
    change: (record) => {
      itemAt(record, 1).eligibility = { status: "ineligible", reason: "  " };
    },
    fails: ["/disputedItems/1/eligibility/reason"],
  },
  {
    name: "one with its reason passes",
    change: (record) => {
      itemAt(record, 1).eligibility = { status: "ineligible", reason: "The form is not signed." };
    },
    passes: true,
  },
  { name: "a case of eligible items is left alone", change: () => {}, notApplicable: true },
]);
