import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { issue } from "../../sound-determination.ts";
import { rule } from "./outcome-follows-items.ts";

ruleTest(
  rule,
  [
    {
      name: "a determination that upholds a case of which one item is overturned is a finding",
      change: (record) => {
        issue(record).outcome = "uphold";
        itemAt(record, 1).decision.outcome = "overturned";
      },
      fails: ["/determination/outcome"],
    },
    {
      name: "a partial overturn of a case with one outcome of each kind passes",
      change: (record) => {
        issue(record).outcome = "partial_overturn";
        itemAt(record, 1).decision.outcome = "overturned";
      },
      passes: true,
    },
    {
      name: "a case without a determination is left alone",
      change: (record) => {
        record.determination = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a determination with another result",
      mutate: (record) => {
        const determination = issue(record);
        determination.outcome = determination.outcome === "overturn" ? "uphold" : "overturn";
      },
    },
  ],
);
