import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt, soundItem } from "../../sound-case.ts";
import { rule } from "./visits-add-up.ts";

ruleTest(
  rule,
  [
    {
      name: "one visit more than 2 x 3 is a finding",
      change: (record) => {
        const { quantity } = itemAt(record, 0);
        if (quantity !== null) quantity.sessions = 7;
      },
      fails: ["/disputedItems/0/quantity/sessions"],
    },
    {
      name: "so is one that is entered without words",
      change: (record) => {
        const { quantity } = itemAt(record, 0);
        if (quantity !== null) Object.assign(quantity, { sessions: 7, text: "" });
      },
      fails: ["/disputedItems/0/quantity/sessions"],
    },
    {
      name: "a request that names another number itself is another rule's matter",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Massage therapy 7 visits, 2 x 3")];
      },
      passes: true,
    },
    { name: "2 x 3 are six visits", change: () => {}, passes: true },
    {
      name: "visits without how often are left alone",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Massage therapy, 6 visits")];
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a request of two numbers",
      mutate: (record) => {
        const item = itemAt(record, 0);
        item.quantity = {
          text: "1 x 4",
          sessions: 3,
          frequency: { times: 1, per: "week" },
          duration: { count: 4, unit: "week" },
          units: null,
          doses: [],
          acquisition: null,
        };
        item.service = {
          category: "Rehabilitation",
          subcategory: "Other Therapies",
          name: "massage therapy",
          codes: [],
        };
      },
    },
  ],
);
