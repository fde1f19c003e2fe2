import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./basis-cited.ts";

ruleTest(
  rule,
  [
    {
      name: "a basis without a citation is a finding",
      change: (record) => {
        itemAt(record, 0).decision.citations = [];
      },
      fails: ["/disputedItems/0/decision/citations"],
    },
    {
      name: "a decision that cites nothing is a finding",
      change: (record) => {
        itemAt(record, 0).decision.citations = [];
        itemAt(record, 0).decision.basis = "none";
      },
      fails: ["/disputedItems/0/decision/citations"],
    },
    {
      name: "an add-on service that hangs on another item may cite nothing",
      change: (record) => {
        itemAt(record, 1).decision.citations = [];
        itemAt(record, 1).decision.basis = "none";
        itemAt(record, 1).dependsOn = itemAt(record, 0).id;
      },
      passes: true,
    },
    {
      name: "a case in which nothing is decided is left alone",
      change: (record) => {
        for (const item of record.disputedItems) item.decision.outcome = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a decision whose citations are gone",
      mutate: (record) => {
        itemAt(record, 0).decision.citations = [];
      },
    },
  ],
);
