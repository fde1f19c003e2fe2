import { ruleTest } from "../../../testing/rule-test.ts";
import { day, itemAt } from "../../sound-case.ts";
import { rule } from "./stated-injury-age.ts";

ruleTest(
  rule,
  [
    {
      name: "over 13 years when it is nearly 17 is a finding",
      change: (record) => {
        record.dates.injury = day("1997-10-29");
        record.dates.decided = day("2014-09-30");
        itemAt(record, 1).decision.rationale = "The injury is over 13 years old.";
      },
      fails: ["/disputedItems/1/decision/rationale"],
    },
    {
      name: "a stale figure in the summary is a finding there",
      change: (record) => {
        record.clinicalSummary.text = "The injury occurred one year ago.";
      },
      fails: ["/clinicalSummary/text"],
    },
    {
      name: "a figure less than a year off passes",
      change: (record) => {
        itemAt(record, 0).decision.rationale = "The injury is almost three years old.";
      },
      passes: true,
    },
    {
      name: "the worker's own age is not taken for the injury's",
      change: (record) => {
        itemAt(record, 0).decision.rationale = "This 44-year-old worker was hurt lifting.";
      },
      passes: true,
    },
    {
      name: "a case without a date of injury is left alone",
      change: (record) => {
        record.dates.injury = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a time since the injury that is too long",
      mutate: (record) => {
        record.clinicalSummary.text = "The injury is over 40 years old.";
      },
    },
  ],
);
