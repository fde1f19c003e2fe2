import { type Case, type CaseOutcome, outcomeOfCase } from "@openimr/core";
import { ruleTest } from "../../../testing/rule-test.ts";
import { day, itemAt } from "../../sound-case.ts";
import { rule } from "./outcome-follows-items.ts";

ruleTest(
  rule,
  [
    {
      name: "a determination that upholds a case of which one item is overturned is a finding",
      change: (record) => {
        issue(record, "uphold");
        itemAt(record, 1).decision.outcome = "overturned";
      },
      fails: ["/determination/outcome"],
    },
    {
      name: "a partial overturn of a case with one outcome of each kind passes",
      change: (record) => {
        issue(record, "partial_overturn");
        itemAt(record, 1).decision.outcome = "overturned";
      },
      passes: true,
    },
    {
      name: "a case without a determination is left alone",
      change: (record) => {
        record.determination = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a determination with another result",
      mutate: (record) => {
        issue(record, outcomeOfCase(record) === "overturn" ? "uphold" : "overturn");
      },
    },
  ],
);

function issue(record: Case, outcome: CaseOutcome): void {
  if (record.reviewer === null) throw new Error("the sound case has a reviewer");
  record.determination = {
    outcome,
    issuedOn: record.dates.decided ?? day("2015-04-28"),
    letter: [],
    publicCopy: [],
    signature: null,
    reviewerQualification: record.reviewer,
    appealDeadline: null,
    supersedes: null,
  };
}
