import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./rationale-rests-on-summary.ts";

const rests = "This patient presents with low back pain with intermittent spasms. It is denied.";

ruleTest(
  rule,
  [
    {
      name: "a complaint that the summary names only in the request is a finding",
      change: (record) => {
        record.clinicalSummary.diagnoses = [{ label: "Headache", code: null, codeSystem: null }];
        record.clinicalSummary.text =
          "The patient has headaches. This is a request for massage for the lower back.";
        itemAt(record, 0).decision.rationale = rests;
      },
      fails: ["/disputedItems/0/decision/rationale"],
    },
    {
      name: "a region that a listed diagnosis names, and a symptom in other words, pass",
      change: (record) => {
        record.clinicalSummary.diagnoses = [{ label: "Lumbago", code: null, codeSystem: null }];
        record.clinicalSummary.text = "A paraspinal spasm was found.";
        itemAt(record, 0).decision.rationale = rests;
      },
      passes: true,
    },
    {
      name: "a diagnosis of the item passes",
      change: (record) => {
        record.clinicalSummary.diagnoses = [];
        record.clinicalSummary.text = "The worker was hurt at work.";
        itemAt(record, 0).diagnosis = "Lumbar spasm";
        itemAt(record, 0).decision.rationale = rests;
      },
      passes: true,
    },
    {
      name: "a rationale that tells of no complaint is left alone",
      change: (record) => {
        record.clinicalSummary.text = "The worker was hurt at work.";
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a rationale that brings up a complaint of its own",
      mutate: (record) => {
        const { decision } = itemAt(record, 0);
        decision.rationale = `The patient presents with dizziness. ${decision.rationale}`;
      },
    },
  ],
);
