import { ruleTest } from "../../../testing/rule-test.ts";
import { rule } from "./records-listed.ts";

ruleTest(
  rule,
  [
    {
      name: "a case without reviewed records is a finding",
      change: (record) => {
        for (const each of record.records) each.reviewed = false;
      },
      fails: ["/records"],
    },
    { name: "one reviewed record is enough", change: () => {}, passes: true },
    {
      name: "a case whose records are awaited has none to list",
      change: (record) => {
        record.status = "records_pending";
        record.records = [];
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a case without records",
      mutate: (record) => {
        record.status = "quality_review";
        record.records = [];
        record.clinicalSummary.mentionedReports = [];
      },
    },
  ],
);
