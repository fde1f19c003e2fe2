import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./prior-treatment-agrees.ts";

ruleTest(
  rule,
  [
    {
      name: "a treatment that one rationale denies and another tells of is a finding at the denial",
      change: (record) => {
        itemAt(record, 0).decision.rationale = "The worker has had no physical therapy.";
        itemAt(record, 1).decision.rationale = "She completed 12 visits of physical therapy.";
      },
      fails: ["/disputedItems/0/decision/rationale"],
    },
    {
      name: "operations of parts of the body that are apart pass",
      change: (record) => {
        record.clinicalSummary.text = "The worker underwent surgery of the left shoulder.";
        itemAt(record, 0).decision.rationale = "There was no prior surgery.";
      },
      passes: true,
    },
    {
      name: "two treatments of which each is told once pass",
      change: (record) => {
        record.clinicalSummary.text = "The worker has had massage.";
        itemAt(record, 0).decision.rationale = "The worker has had no acupuncture.";
      },
      passes: true,
    },
    {
      name: "texts that are unsure, or speak of the request alone, are left alone",
      change: (record) => {
        record.clinicalSummary.text = "This is a request for massage.";
        itemAt(record, 0).decision.rationale =
          "The file does not show prior massage. It is unclear whether the worker had therapy.";
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "acupuncture told in the summary and denied in a rationale",
      mutate: (record) => {
        const { decision } = itemAt(record, 0);
        record.clinicalSummary.text = `${record.clinicalSummary.text} The patient completed six visits of acupuncture.`;
        decision.rationale = `The patient has had no acupuncture. ${decision.rationale}`;
      },
    },
  ],
);
