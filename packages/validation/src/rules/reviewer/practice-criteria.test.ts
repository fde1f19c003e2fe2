import { ruleTest } from "../../../testing/rule-test.ts";
import { rule } from "./practice-criteria.ts";

ruleTest(
  rule,
  [
    {
      name: "four years and 23 hours are two findings",
      change: ({ reviewer }) => {
        if (reviewer !== null) {
          reviewer.practiceYearsMoreThan = 4;
          reviewer.hoursPerWeekAtLeast = 23;
        }
      },
      fails: ["/reviewer/practiceYearsMoreThan", "/reviewer/hoursPerWeekAtLeast"],
    },
    { name: "more than five years and 24 hours pass", change: () => {}, passes: true },
    {
      name: "figures that are not stated are left alone",
      change: ({ reviewer }) => {
        if (reviewer !== null) {
          reviewer.practiceYearsMoreThan = null;
          reviewer.hoursPerWeekAtLeast = null;
        }
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a reviewer of twenty hours a week",
      mutate: (record) => {
        if (record.reviewer !== null) record.reviewer.hoursPerWeekAtLeast = 20;
      },
    },
  ],
);
