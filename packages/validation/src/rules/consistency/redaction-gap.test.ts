import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./redaction-gap.ts";

ruleTest(
  rule,
  [
    {
      name: "a sentence from which a name was taken out is a finding, in summary and rationale",
      change: (record) => {
        record.clinicalSummary.text = "The listed diagnoses per are: 1. Lumbar strain.";
        itemAt(record, 1).decision.rationale = "The worker was seen by on 02/10/2015.";
      },
      fails: ["/clinicalSummary/text", "/disputedItems/1/decision/rationale"],
    },
    {
      name: "a role in the place of the name passes",
      change: (record) => {
        record.clinicalSummary.text = "The worker was seen by the surgeon on 02/10/2015.";
      },
      passes: true,
    },
    {
      name: "a case in which nothing is written is left alone",
      change: (record) => {
        for (const { decision } of record.disputedItems) decision.rationale = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a summary from which a name is taken out",
      mutate: (record) => {
        record.clinicalSummary.text = `${record.clinicalSummary.text} The plan per is rest. Plans per are kept.`;
      },
    },
  ],
);
