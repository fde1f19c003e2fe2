import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./items-reasoned.ts";

ruleTest(
  rule,
  [
    {
      name: "a decision without a rationale is a finding",
      change: (record) => {
        itemAt(record, 0).decision.rationale = "  ";
      },
      fails: ["/disputedItems/0/decision/rationale"],
    },
    { name: "decisions with reasons pass", change: () => {}, passes: true },
    {
      name: "a case in which nothing is decided is left alone",
      change: (record) => {
        for (const item of record.disputedItems) item.decision.outcome = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a decision without reasons",
      mutate: (record) => {
        itemAt(record, 0).decision.rationale = "";
      },
    },
  ],
);
