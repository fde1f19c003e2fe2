import { ruleTest } from "../../../testing/rule-test.ts";
import { daysAfter } from "../../../testing/sound/sound-days.ts";
import { day } from "../../sound-case.ts";
import { rule } from "./ur-decision-dates-agree.ts";

ruleTest(
  rule,
  [
    {
      name: "two different dates of one decision are a finding",
      change: (record) => {
        record.utilizationReview.decidedOn = day("2015-03-03");
      },
      fails: ["/utilizationReview/decidedOn"],
    },
    { name: "the same date twice passes", change: () => {}, passes: true },
    {
      name: "a date given once is left alone",
      change: (record) => {
        record.dates.urDecision = null;
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a denial told a day earlier than its header has it",
      mutate: (record) => {
        const { urDecision } = record.dates;
        if (urDecision !== null) record.utilizationReview.decidedOn = daysAfter(urDecision, -1);
      },
    },
  ],
);
