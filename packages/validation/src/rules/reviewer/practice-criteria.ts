import { defineRule } from "../../define-rule.ts";
import { practiceCriteria } from "../../facts/practice-criteria.ts";

const { yearsMoreThan: YEARS, hoursPerWeekAtLeast: HOURS } = practiceCriteria;

export const rule = defineRule({
  id: "reviewer/practice-criteria",
  severity: "warning",
  why: "Reviewers practise for more than five years and at least 24 hours a week, as each letter says.",
  sources: ["reviewer-contract"],
  reads: ["reviewer.practiceYearsMoreThan", "reviewer.hoursPerWeekAtLeast"],
  applies: ({ record: { reviewer } }) =>
    (reviewer !== null &&
      (reviewer.practiceYearsMoreThan ?? reviewer.hoursPerWeekAtLeast) !== null) ||
    "neither years nor hours of practice are stated",
  check: ({ record: { reviewer } }) => {
    if (reviewer === null) return [];
    const { practiceYearsMoreThan: years, hoursPerWeekAtLeast: hours } = reviewer;
    return [
      ...(years === null || years >= YEARS
        ? []
        : [
            {
              path: "/reviewer/practiceYearsMoreThan",
              params: { stated: `more than ${years} years`, least: `more than ${YEARS} years` },
            },
          ]),
      ...(hours === null || hours >= HOURS
        ? []
        : [
            {
              path: "/reviewer/hoursPerWeekAtLeast",
              params: {
                stated: `at least ${hours} hours a week`,
                least: `at least ${HOURS} hours a week`,
              },
            },
          ]),
    ];
  },
  message: ({ stated, least }) =>
    `The reviewer is said to practise ${stated}; the criterion is ${least}. Check the figure, or choose another reviewer.`,
  examples: {
    fails: { "/reviewer/practiceYearsMoreThan": 4 },
    passes: { "/reviewer/practiceYearsMoreThan": 5, "/reviewer/hoursPerWeekAtLeast": 24 },
  },
});
