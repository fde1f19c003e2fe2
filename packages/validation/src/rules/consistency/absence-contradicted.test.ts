import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./absence-contradicted.ts";

ruleTest(
  rule,
  [
    {
      name: "a scan that the summary describes and a rationale misses is a finding",
      change: (record) => {
        record.clinicalSummary.text = "An MRI of the lumbar spine showed a bulge.";
        itemAt(record, 0).decision.rationale = "There is no documentation of an MRI.";
      },
      fails: ["/disputedItems/0/decision/rationale"],
    },
    {
      name: "therapy notes that are listed and that a rationale misses are a finding",
      change: (record) => {
        for (const each of record.records) each.kind = "therapy_notes";
        itemAt(record, 1).decision.rationale = "The file holds no therapy notes.";
      },
      fails: ["/disputedItems/1/decision/rationale"],
    },
    {
      name: "a scan of another part of the body passes",
      change: (record) => {
        record.clinicalSummary.text = "An MRI of the left knee showed a tear.";
        itemAt(record, 0).decision.rationale = "The file does not show an MRI of the low back.";
      },
      passes: true,
    },
    {
      name: "care of another part of the body than the item's passes",
      change: (record) => {
        record.clinicalSummary.text =
          "The worker completed physical therapy for the left shoulder.";
        itemAt(record, 0).decision.rationale = "There is no documentation of physical therapy.";
      },
      passes: true,
    },
    {
      name: "a claim about recent things, or about the gain from them, is left alone",
      change: (record) => {
        record.clinicalSummary.text = "The worker completed six visits of massage.";
        itemAt(record, 0).decision.rationale =
          "There is no evidence of a recent MRI. The notes do not tell what massage has changed.";
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "acupuncture told in the summary and missed in a rationale",
      mutate: (record) => {
        const { decision } = itemAt(record, 0);
        record.clinicalSummary.text = `${record.clinicalSummary.text} The patient completed six visits of acupuncture.`;
        decision.rationale = `The file does not show any acupuncture. ${decision.rationale}`;
      },
    },
  ],
);
