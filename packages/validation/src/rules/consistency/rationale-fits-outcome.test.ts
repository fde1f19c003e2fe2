import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./rationale-fits-outcome.ts";

ruleTest(
  rule,
  [
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
      name: "a denial that is called overturned where it is upheld, and the other way round, is a finding",
      change: (record) => {
        itemAt(record, 0).decision.rationale = "Signs are new. The denial is therefore overturned.";
        itemAt(record, 1).decision.outcome = "overturned";
        itemAt(record, 1).decision.rationale = "For these reasons the denial stands.";
      },
      fails: ["/disputedItems/0/decision/rationale", "/disputedItems/1/decision/rationale"],
    },
    {
      name: "an overturned denial whose rationale grants a part and then denies the request is a finding",
      change: (record) => {
        itemAt(record, 1).decision.outcome = "overturned";
        itemAt(record, 1).decision.rationale =
          "Four visits are warranted. The request is therefore not medically necessary.";
      },
      fails: ["/disputedItems/1/decision/rationale"],
    },
    {
      name: "a rationale that names the outcome of its item passes",
      change: (record) => {
        itemAt(record, 0).decision.rationale = "The denial is therefore upheld.";
      },
      passes: true,
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
  ],
  [
    {
      name: "an outcome turned round",
      mutate: (record) => {
        const { decision } = itemAt(record, 0);
        decision.outcome = decision.outcome === "upheld" ? "overturned" : "upheld";
      },
    },
    {
      name: "the decision told the other way round",
      mutate: (record) => {
        const { decision } = itemAt(record, 0);
        const word = decision.outcome === "upheld" ? "reversed" : "affirmed";
        decision.rationale = `${decision.rationale} The denial is therefore ${word}.`;
      },
    },
  ],
);
