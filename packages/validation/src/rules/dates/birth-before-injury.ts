import { yearsBetween } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

/** Ages at the injury that are no likely slip. */
const LEAST_AGE = 14;
const MOST_AGE = 90;

export const rule = defineRule({
  id: "dates/birth-before-injury",
  severity: "info",
  why: "A date of birth that makes the worker a child or very old at the injury is likely a slip.",
  sources: ["quality-practice"],
  reads: ["injuredWorker.dateOfBirth", "dates.injury"],
  applies: ({ record }) =>
    (record.injuredWorker.dateOfBirth !== null && record.dates.injury !== null) ||
    "the date of birth or of the injury is not known",
  check: ({ record: { injuredWorker, dates } }) => {
    if (injuredWorker.dateOfBirth === null || dates.injury === null) return [];
    const then = yearsBetween(injuredWorker.dateOfBirth, dates.injury);
    return then >= LEAST_AGE && then <= MOST_AGE
      ? []
      : [{ path: "/injuredWorker/dateOfBirth", params: { then } }];
  },
  message: ({ then }) =>
    then < 0
      ? "The date of birth lies after the injury. Correct one of them."
      : `By the date of birth the worker was ${then} at the injury. Check both dates.`,
  examples: {
    fails: { "/injuredWorker/dateOfBirth": "1998-05-05" },
    passes: { "/injuredWorker/dateOfBirth": "1998-05-04" },
  },
});
