import { formatUsDate, yearsBetween } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";
import { decisionDay, decisionDayReads } from "../../facts/decision-day.ts";

export const rule = defineRule({
  id: "dates/age-fits-date-of-birth",
  severity: "info",
  why: "The age in the letter is the one that the date of birth gives.",
  sources: ["own-facts"],
  reads: ["injuredWorker.age", "injuredWorker.dateOfBirth", ...decisionDayReads],
  applies: ({ record }) =>
    (record.injuredWorker.age !== null &&
      record.injuredWorker.dateOfBirth !== null &&
      decisionDay(record) !== null) ||
    "age, date of birth or day of the decision is not known",
  check: ({ record }) => {
    const { age, dateOfBirth } = record.injuredWorker;
    const day = decisionDay(record);
    if (age === null || dateOfBirth === null || day === null) return [];
    // Letters state the age as the latest report has it, which may lie before a birthday.
    const first = record.dates.urDecision ?? record.utilizationReview.decidedOn ?? day;
    const most = yearsBetween(dateOfBirth, day);
    const least = Math.min(most, yearsBetween(dateOfBirth, first) - 1);
    if (age >= least && age <= most) return [];
    return [{ path: "/injuredWorker/age", params: { age, day: formatUsDate(day), real: most } }];
  },
  message: ({ age, day, real }) =>
    `The worker's age is given as ${age}; from the date of birth it is ${real} on ${day}. Correct one of them.`,
  examples: {
    fails: { "/injuredWorker/dateOfBirth": "1971-04-29" },
    passes: { "/injuredWorker/dateOfBirth": "1971-04-28" },
  },
});
