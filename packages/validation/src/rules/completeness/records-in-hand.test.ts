import { ruleTest } from "../../../testing/rule-test.ts";
import { rule } from "./records-in-hand.ts";

ruleTest(
  rule,
  [
    {
      name: "complete records without their day are a finding, at later steps too",
      change: (record) => {
        record.status = "in_review";
        record.dates.recordsComplete = null;
      },
      fails: ["/dates/recordsComplete"],
    },
    {
      name: "complete records with their day pass",
      change: (record) => {
        record.status = "records_complete";
      },
      passes: true,
    },
    {
      name: "while records are awaited there is none",
      change: (record) => {
        record.status = "insufficient_records";
        record.dates.recordsComplete = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a case in review whose records have no day",
      mutate: (record) => {
        record.dates.recordsComplete = null;
      },
    },
  ],
);
