import { ItemId } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt, soundItem } from "../../sound-case.ts";
import { rule } from "./duplicate-items.ts";

ruleTest(
  rule,
  [
    {
      name: "the same request in other punctuation is a finding",
      change: (record) => {
        itemAt(record, 1).request = "Massage therapy, 2 x 3, for the low back.";
      },
      fails: ["/disputedItems/1/request"],
    },
    { name: "different requests pass", change: () => {}, passes: true },
    {
      name: "a case of one item is left alone",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Massage")];
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "an item asked for twice",
      mutate: (record) => {
        record.disputedItems.push({
          ...itemAt(record, 0),
          id: ItemId.parse("0192f000-0000-7000-8000-000000000999"),
        });
      },
    },
  ],
);
