import { ruleTest } from "../../../testing/rule-test.ts";
import { rule } from "./summary-written.ts";

ruleTest(
  rule,
  [
    {
      name: "a decided case with neither a summary nor a diagnosis is a finding",
      change: (record) => {
        record.clinicalSummary.text = " ";
        record.clinicalSummary.diagnoses = [];
      },
      fails: ["/clinicalSummary/text"],
    },
    {
      name: "diagnoses alone, which the letter prints in the summary's place, pass",
      change: (record) => {
        record.clinicalSummary.text = null;
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
      name: "a summary taken out with what was read from it",
      mutate: (record) => {
        record.clinicalSummary.text = null;
        record.clinicalSummary.diagnoses = [];
      },
    },
  ],
);
