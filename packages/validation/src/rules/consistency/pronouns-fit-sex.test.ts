import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./pronouns-fit-sex.ts";

ruleTest(
  rule,
  [
    {
      name: "each text that speaks of a woman as of a man is a finding of its own",
      change: (record) => {
        record.injuredWorker.sex = "female";
        record.clinicalSummary.text = "The patient rates his pain at 6/10.";
        itemAt(record, 1).decision.rationale = "The patient has had no scan of his back.";
      },
      fails: ["/clinicalSummary/text", "/disputedItems/1/decision/rationale"],
    },
    {
      name: "one wrong word among right ones is a finding",
      change: (record) => {
        record.injuredWorker.sex = "male";
        record.clinicalSummary.text = "The worker rests his knee. He walks, and she limps.";
      },
      fails: ["/clinicalSummary/text"],
    },
    {
      name: "the letter's he/she and the pronouns of a physician pass",
      change: (record) => {
        record.injuredWorker.sex = "male";
        record.clinicalSummary.text =
          "The surgeon examined the worker. She noted a limp. He/she is familiar with it.";
      },
      passes: true,
    },
    {
      name: "a worker whose sex is not known is left alone",
      change: (record) => {
        record.injuredWorker.sex = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a rationale that speaks of the other sex",
      mutate: (record) => {
        const { decision } = itemAt(record, 0);
        const word = record.injuredWorker.sex === "female" ? "he" : "she";
        decision.rationale = `${decision.rationale} Since then ${word} has not worked.`;
      },
    },
  ],
);
