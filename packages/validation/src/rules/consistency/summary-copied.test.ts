import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt } from "../../sound-case.ts";
import { rule } from "./summary-copied.ts";

/** 103 words make 100 pieces of four. */
const own = Array.from({ length: 103 }, (_, index) => `word${index}`);
const firstPieces = (count: number) => own.slice(0, count + 3).join(" ");

ruleTest(
  rule,
  [
    {
      name: "a summary of which more than four fifths stand in the denial is a finding",
      change: (record) => {
        record.clinicalSummary.text = own.join(" ");
        record.utilizationReview.rationale = firstPieces(81);
      },
      fails: ["/clinicalSummary/text"],
    },
    {
      name: "the denial's text may be spread over its items",
      change: (record) => {
        record.clinicalSummary.text = own.join(" ");
        itemAt(record, 0).utilizationReview.rationale = own.slice(0, 60).join(" ");
        itemAt(record, 1).utilizationReview.rationale = own.slice(57).join(" ");
      },
      fails: ["/clinicalSummary/text"],
    },
    {
      name: "exactly four fifths pass",
      change: (record) => {
        record.clinicalSummary.text = own.join(" ");
        record.utilizationReview.rationale = firstPieces(80);
      },
      passes: true,
    },
    {
      name: "a summary of a line is left alone, since its words are everybody's",
      change: (record) => {
        record.clinicalSummary.text = "The worker hurt the low back when lifting.";
        record.utilizationReview.rationale = "The worker hurt the low back when lifting.";
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a denial that is told in the words of the summary",
      mutate: (record) => {
        record.utilizationReview.rationale = `${record.clinicalSummary.text} Therefore it was denied.`;
      },
    },
  ],
);
