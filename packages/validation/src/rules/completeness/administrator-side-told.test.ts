import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./administrator-side-told.ts";

ruleTest(
  rule,
  [
    {
      name: "a decided item that is silent on the claims administrator is a finding",
      change: (record) => {
        itemAt(record, 1).utilizationReview.basis = null;
      },
      fails: ["/disputedItems/1/utilizationReview/basis"],
    },
    {
      name: "an item of which the claims administrator cited nothing passes",
      change: (record) => {
        itemAt(record, 1).utilizationReview.basis = "none";
      },
      passes: true,
    },
    {
      name: "an add-on that hangs on another item passes",
      change: (record) => {
        itemAt(record, 1).utilizationReview.basis = null;
        itemAt(record, 1).dependsOn = itemAt(record, 0).id;
      },
      passes: true,
    },
    {
      name: "a case without a decision is left alone",
      change: (record) => {
        for (const { decision } of record.disputedItems) decision.outcome = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "an item stripped of the claims administrator's side",
      mutate: (record) => {
        itemAt(record, 0).utilizationReview = { basis: null, citations: [], rationale: null };
      },
    },
  ],
);
