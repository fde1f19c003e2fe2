import { readQuantity, readService } from "@openimr/guidelines";
import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./limit-of-another-treatment.ts";

ruleTest(
  rule,
  [
    {
      name: "the figure of the manual therapy trial in a massage rationale is a finding",
      change: (record) => {
        itemAt(record, 0).decision.rationale = "Six visits over two weeks come first.";
      },
      fails: ["/disputedItems/0/decision/rationale"],
    },
    {
      name: "a figure that is no treatment's limit passes",
      change: (record) => {
        itemAt(record, 0).decision.rationale = "5 visits over 3 weeks come first.";
      },
      passes: true,
    },
    {
      name: "a rationale without such a figure is left alone",
      change: () => {},
      notApplicable: true,
    },
  ],
  [
    {
      name: "the figure of the manual therapy trial in a rationale about massage",
      mutate: (record) => {
        const item = itemAt(record, 0);
        item.request = "Massage therapy, 4 visits";
        item.service = readService(item.request);
        item.quantity = readQuantity(item.request, item.service);
        item.decision.rationale = "Six visits over two weeks come first.";
      },
    },
  ],
);
