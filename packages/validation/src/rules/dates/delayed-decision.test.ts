import { day } from "../../__fixtures__/sound-case.ts";
import { ruleTest } from "../../rule-test.ts";
import { rule } from "./delayed-decision.ts";

ruleTest(rule, [
  {
    name: "a delay on the first day of 2018 is a finding",
    change: (record) => {
      record.utilizationReview.decision = "delayed";
      record.utilizationReview.decidedOn = day("2018-01-01");
    },
    fails: ["/utilizationReview/decision"],
  },
  {
    name: "a delay on the day before passes",
    change: (record) => {
      record.utilizationReview.decision = "delayed";
      record.utilizationReview.decidedOn = day("2017-12-31");
    },
    passes: true,
  },
  { name: "a denial is left alone", change: () => {}, notApplicable: true },
]);
