import type { Case } from "@openimr/core";
import { newDisputedItem } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { rule } from "./reviewer-chosen.ts";

const undecided = (record: Case) => {
  for (const item of record.disputedItems) item.decision.outcome = null;
};

ruleTest(
  rule,
  [
    {
      name: "a case in review without a reviewer is a finding",
      change: (record) => {
        record.status = "in_review";
        record.reviewer = null;
        undecided(record);
      },
      fails: ["/reviewer"],
    },
    {
      name: "one with a reviewer passes",
      change: (record) => {
        record.status = "in_review";
        undecided(record);
      },
      passes: true,
    },
    {
      name: "while a reviewer is looked for there is none",
      change: (record) => {
        record.status = "reviewer_matching";
        record.reviewer = null;
        undecided(record);
      },
      notApplicable: true,
    },
    {
      name: "with items decided, the rule on the statement speaks",
      change: (record) => {
        record.status = "quality_review";
        record.reviewer = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a case in review of which nothing is decided, by nobody",
      mutate: (record) => {
        record.status = "in_review";
        record.reviewer = null;
        record.dates.decided = null;
        record.dates.issued = null;
        for (const item of record.disputedItems) {
          item.decision = newDisputedItem(item.id, "").decision;
        }
      },
    },
  ],
);
