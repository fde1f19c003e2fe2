import type { Case } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { askFor, citation, itemAt, soundItem } from "../../sound-case.ts";
import { rule } from "./condition-among-diagnoses.ts";

const reasoned = (record: Case, rationale: string) => {
  record.disputedItems = [soundItem(1, "Physical therapy 2 x 4 for the low back")];
  itemAt(record, 0).decision.citations = [
    citation({ document: "mtus-chronic-pain-2009", topic: "Physical medicine" }),
  ];
  itemAt(record, 0).decision.rationale = rationale;
};

ruleTest(
  rule,
  [
    {
      name: "the number for myalgia used for a strain is a finding",
      change: (record) => reasoned(record, "For myalgia 9-10 visits over 8 weeks are foreseen."),
      fails: ["/disputedItems/0/decision/rationale"],
    },
    {
      name: "a listed word of the condition passes",
      change: (record) => {
        reasoned(record, "For myalgia 9-10 visits over 8 weeks are foreseen.");
        record.clinicalSummary.diagnoses.push({
          label: "Fibromyalgia",
          code: null,
          codeSystem: null,
        });
      },
      passes: true,
    },
    {
      name: "so does its code alone",
      change: (record) => {
        reasoned(record, "For myalgia 9-10 visits over 8 weeks are foreseen.");
        record.clinicalSummary.diagnoses.push({
          label: "As coded",
          code: "729.1",
          codeSystem: "icd-9",
        });
      },
      passes: true,
    },
    {
      name: "a diagnosis that the summary tells passes",
      change: (record) => {
        reasoned(record, "For myalgia 9-10 visits over 8 weeks are foreseen.");
        record.clinicalSummary.text = "Myofascial pain was found.";
      },
      passes: true,
    },
    {
      name: "a rationale that tells the whole table names the worker's condition among others",
      change: (record) => {
        reasoned(record, "For myalgia 9-10, for radiculitis 8-10, for CRPS 24 visits.");
        record.clinicalSummary.diagnoses.push({
          label: "Lumbar radiculopathy",
          code: null,
          codeSystem: null,
        });
      },
      passes: true,
    },
    {
      name: "a rationale that names no condition passes",
      change: (record) => reasoned(record, "Fewer visits are foreseen."),
      passes: true,
    },
    {
      name: "a case without diagnoses is left alone",
      change: (record) => {
        record.clinicalSummary.diagnoses = [];
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "the number for a diagnosis that the worker does not have",
      decided: { from: "2013-11-01", to: "2016-06-30" },
      mutate: (record) => {
        const item = itemAt(record, 0);
        askFor(item, "Physical therapy 2 x 3 for the low back");
        item.decision.outcome = "upheld";
        item.decision.citations = [
          citation({
            source: "mtus",
            document: "mtus-chronic-pain-2009",
            topic: "Physical medicine",
          }),
        ];
        item.decision.rationale = "For radiculitis fewer visits are foreseen.";
      },
    },
  ],
);
