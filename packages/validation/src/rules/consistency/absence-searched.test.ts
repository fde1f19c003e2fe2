import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./absence-searched.ts";

ruleTest(
  rule,
  [
    {
      name: "each denial that rests on something missing is one finding, however much is missing",
      change: (record) => {
        itemAt(record, 0).decision.rationale =
          "The file does not show massage. It is unclear how many visits there were.";
        itemAt(record, 1).decision.rationale = "There is no evidence of a recent MRI.";
      },
      fails: ["/disputedItems/0/decision/rationale", "/disputedItems/1/decision/rationale"],
    },
    {
      name: "a denial that rests on what the file shows passes",
      change: (record) => {
        itemAt(record, 0).decision.rationale = "The file shows twelve visits without a gain.";
      },
      passes: true,
    },
    {
      name: "an approval needs no search",
      change: (record) => {
        itemAt(record, 0).decision.outcome = "overturned";
        itemAt(record, 0).decision.rationale = "The file does not show massage.";
      },
      passes: true,
    },
    {
      name: "a case without a denial is left alone",
      change: (record) => {
        for (const { decision } of record.disputedItems) decision.outcome = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a denial for want of a record of massage",
      mutate: (record) => {
        const { decision } = itemAt(record, 0);
        decision.outcome = "upheld";
        decision.rationale = "The file holds no record of it. The notes do not mention massage.";
      },
    },
  ],
);
