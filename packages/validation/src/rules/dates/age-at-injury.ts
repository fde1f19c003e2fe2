import { yearsBetween } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";
import { decisionDay, decisionDayReads } from "../../facts/decision-day.ts";

export const rule = defineRule({
  id: "dates/age-at-injury",
  severity: "info",
  why: "An age that makes the worker a child or very old at the injury is likely a slip.",
  sources: ["quality-practice"],
  reads: ["injuredWorker.age", "dates.injury", ...decisionDayReads],
  applies: ({ record }) =>
    (record.injuredWorker.age !== null &&
      record.dates.injury !== null &&
      decisionDay(record) !== null) ||
    "age, date of injury or day of the decision is not known",
  check: ({ record }) => {
    const age = record.injuredWorker.age;
    const injury = record.dates.injury;
    const day = decisionDay(record);
    if (age === null || injury === null || day === null) return [];
    const then = age - yearsBetween(injury, day);
    return then >= 14 && then <= 90 ? [] : [{ path: "/injuredWorker/age", params: { age, then } }];
  },
  message: ({ age, then }) =>
    `A worker of ${age} would have been ${then} at the injury. Check the age and the date of injury.`,
  examples: {
    fails: { "/injuredWorker/age": 15 },
    passes: { "/injuredWorker/age": 16 },
  },
});
