import { ruleTest } from "../../../testing/rule-test.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./delayed-decision.ts";

ruleTest(
  rule,
  [
    {
      name: "a delay on the first day of 2018 is a finding",
      change: (record) => {
        record.dates.decided = day("2018-02-01");
        record.utilizationReview.decision = "delayed";
        record.utilizationReview.decidedOn = day("2018-01-01");
      },
      fails: ["/utilizationReview/decision"],
    },
    {
      name: "a delay on the day before passes",
      change: (record) => {
        record.dates.decided = day("2018-02-01");
        record.utilizationReview.decision = "delayed";
        record.utilizationReview.decidedOn = day("2017-12-31");
      },
      passes: true,
    },
    {
      name: "a case decided before the law began is left alone",
      change: (record) => {
        record.dates.decided = day("2017-12-31");
        record.utilizationReview.decision = "delayed";
      },
      notApplicable: true,
    },
    { name: "a denial is left alone", change: () => {}, notApplicable: true },
  ],
  [
    {
      name: "a request that was delayed",
      decided: { from: "2018-04-01", to: "2025-12-31" },
      mutate: (record) => {
        record.utilizationReview.decision = "delayed";
      },
    },
  ],
);
