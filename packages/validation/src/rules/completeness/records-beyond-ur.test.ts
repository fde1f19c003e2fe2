import type { Case, RecordKind } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./records-beyond-ur.ts";

const reviewed = (record: Case, ...kinds: RecordKind[]) => {
  const [first] = record.records;
  if (first !== undefined) record.records = kinds.map((kind) => ({ ...first, kind }));
};

ruleTest(
  rule,
  [
    {
      name: "a decision on the utilization review determination alone is a finding",
      change: (record) => reviewed(record, "application", "ur_determination", "guideline"),
      fails: ["/records"],
    },
    {
      name: "one report beside it is enough",
      change: (record) => reviewed(record, "ur_determination", "progress_report"),
      passes: true,
    },
    {
      name: "so is a record of a kind that is not told",
      change: (record) => reviewed(record, "ur_determination", "other"),
      passes: true,
    },
    {
      name: "a report that was not reviewed is not",
      change: (record) => {
        reviewed(record, "ur_determination", "progress_report");
        for (const each of record.records.slice(1)) each.reviewed = false;
      },
      fails: ["/records"],
    },
    {
      name: "a case in which nothing is decided is left alone",
      change: (record) => {
        reviewed(record, "ur_determination");
        for (const index of [0, 1]) itemAt(record, index).decision.outcome = null;
      },
      notApplicable: true,
    },
    {
      name: "a list without the utilization review determination is left alone",
      change: () => {},
      notApplicable: true,
    },
  ],
  [
    {
      name: "a case decided on what utilization review wrote",
      mutate: (record) => {
        for (const each of record.records) each.kind = "ur_determination";
      },
    },
  ],
);
