import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt, soundItem } from "../../sound-case.ts";
import { rule } from "./rationale-of-its-item.ts";

ruleTest(
  rule,
  [
    {
      name: "a rationale of another treatment and one of another side are findings",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Massage 2 x 3"), soundItem(2, "MRI, left knee")];
        itemAt(record, 0).decision.rationale = "The request for acupuncture is denied.";
        itemAt(record, 1).decision.rationale = "The right knee is stable. It is denied.";
      },
      fails: ["/disputedItems/0/decision/rationale", "/disputedItems/1/decision/rationale"],
    },
    {
      name: "a rationale that names other things beside its own passes",
      change: (record) => {
        itemAt(record, 0).decision.rationale =
          "Neck and low back hurt. The request for acupuncture was made too; massage comes first.";
      },
      passes: true,
    },
    {
      name: "an add-on that speaks of its operation is left alone",
      change: (record) => {
        const [first] = record.disputedItems.splice(1);
        if (first === undefined) throw new Error("there are two items");
        itemAt(record, 0).dependsOn = first.id;
        itemAt(record, 0).decision.rationale = "The request for a fusion is denied.";
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "the rationale of a surgery",
      mutate: (record) => {
        const { decision } = itemAt(record, 0);
        decision.rationale = `The request for a fusion was looked at. ${decision.rationale}`;
      },
    },
  ],
);
