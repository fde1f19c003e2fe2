import { ItemId, newDisputedItem } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./ineligibility-reasoned.ts";

ruleTest(
  rule,
  [
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
  ],
  [
    {
      name: "an ineligible item more, without a reason",
      mutate: (record) => {
        const cane = newDisputedItem(itemAt(record, 0).id, "Cane");
        cane.id = ItemId.parse("0192f000-0000-7000-8000-000000000999");
        cane.eligibility.status = "ineligible";
        record.disputedItems.push(cane);
      },
    },
  ],
);
