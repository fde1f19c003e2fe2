import { ruleTest } from "../../../testing/rule-test.ts";
import { rule } from "./review-finished.ts";

ruleTest(
  rule,
  [
    {
      name: "the day of decision and the decision in dispute are missed one by one",
      change: (record) => {
        record.status = "quality_review";
        record.dates.decided = null;
        record.utilizationReview.decision = null;
      },
      fails: ["/dates/decided", "/utilizationReview/decision"],
    },
    {
      name: "a determination that has them passes",
      change: (record) => {
        record.status = "quality_review";
      },
      passes: true,
    },
    {
      name: "a case in review may still lack them",
      change: (record) => {
        record.status = "in_review";
        record.dates.decided = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a case in quality review without the decision in dispute",
      mutate: (record) => {
        record.status = "quality_review";
        record.utilizationReview.decision = null;
      },
    },
  ],
);
