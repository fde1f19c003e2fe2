import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./quoted-passage-bridged.ts";

ruleTest(
  rule,
  [
    {
      name: "a passage without marks that allows a trial, followed by a bare denial, is a finding",
      change: (record) => {
        itemAt(record, 0).decision.rationale =
          "This patient presents with pain. The ACOEM, pages 173-174 states: There is no proof. These tools may be used on a trial basis. Recommendation is for denial.";
      },
      fails: ["/disputedItems/0/decision/rationale"],
    },
    {
      name: "a passage that speaks against the treatment under an overturned denial is a finding",
      change: (record) => {
        const { decision } = itemAt(record, 1);
        decision.outcome = "overturned";
        decision.rationale = 'The ODG says "not recommended". The request is medically necessary.';
      },
      fails: ["/disputedItems/1/decision/rationale"],
    },
    {
      name: "a sentence that holds the request against the passage passes",
      change: (record) => {
        itemAt(record, 0).decision.rationale =
          'The MTUS says: "Recommended as an option, 4-6 visits." The request for 12 exceeds that. Recommendation is for denial.';
      },
      passes: true,
    },
    {
      name: "a passage that points to the same outcome passes",
      change: (record) => {
        itemAt(record, 0).decision.rationale =
          'The ODG says "not recommended". The request is not medically necessary.';
      },
      passes: true,
    },
    {
      name: "a rationale that repeats no guideline is left alone",
      change: (record) => {
        itemAt(record, 0).decision.rationale = "The notes do not tell why.";
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a rationale that is but a contrary quotation and a conclusion",
      mutate: (record) => {
        const { decision } = itemAt(record, 0);
        const [says, follows] =
          decision.outcome === "upheld"
            ? ["recommended as an option", "not medically necessary"]
            : ["not recommended", "medically necessary"];
        decision.rationale = `The guideline says "${says}". The request is ${follows}.`;
      },
    },
  ],
);
