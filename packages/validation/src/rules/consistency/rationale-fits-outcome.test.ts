import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./rationale-fits-outcome.ts";

ruleTest(rule, [
  {
    name: "a trial that would be indicated under an upheld denial is a finding",
    change: (record) => {
      itemAt(record, 0).decision.rationale =
        "A trial of four visits would be indicated. More is not supported.";
    },
    fails: ["/disputedItems/0/decision/rationale"],
  },
  {
    name: "a request called not medically necessary under an overturned denial is a finding",
    change: (record) => {
      itemAt(record, 1).decision.outcome = "overturned";
    },
    fails: ["/disputedItems/1/decision/rationale"],
  },
  {
    name: "what a quoted guideline says is not taken for the reviewer's own words",
    change: (record) => {
      itemAt(record, 0).decision.rationale =
        'The guideline says "a trial would be indicated". The file does not show the signs it asks for.';
    },
    passes: true,
  },
  {
    name: "a treatment that would be indicated only on a condition passes",
    change: (record) => {
      itemAt(record, 0).decision.rationale = "It would be indicated if function had improved.";
    },
    passes: true,
  },
  {
    name: "a necessary request under an overturned denial passes",
    change: (record) => {
      itemAt(record, 1).decision.outcome = "overturned";
      itemAt(record, 1).decision.rationale = "Signs are new. The request is medically necessary.";
    },
    passes: true,
  },
  {
    name: "a case without rationales is left alone",
    change: (record) => {
      for (const item of record.disputedItems) item.decision.rationale = null;
    },
    notApplicable: true,
  },
]);
