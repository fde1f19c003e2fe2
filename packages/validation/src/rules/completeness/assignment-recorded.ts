import { defineRule } from "../../define-rule.ts";
import { isUnderWayFrom } from "../../facts/case-step.ts";
import { missingFacts, type NeededFact } from "../../facts/missing-facts.ts";

const needed: readonly NeededFact[] = [
  {
    path: "/caseNumber",
    what: "the case number",
    isHeld: ({ caseNumber }) => caseNumber !== null,
  },
  {
    path: "/priority",
    what: "whether the review is regular or expedited",
    isHeld: ({ priority }) => priority !== null,
  },
  {
    path: "/dates/applicationReceived",
    what: "the day on which the application was received",
    isHeld: ({ dates }) => dates.applicationReceived !== null,
  },
  {
    path: "/dates/assigned",
    what: "the day of the assignment",
    isHeld: ({ dates }) => dates.assigned !== null,
  },
];

export const rule = defineRule({
  id: "completeness/assignment-recorded",
  severity: "warning",
  why: "An assigned case has a number, a priority, and the days that its clocks run from.",
  sources: ["ccr-9792.10.4-rest", "quality-practice"],
  reads: ["status", "caseNumber", "priority", "dates.applicationReceived", "dates.assigned"],
  applies: ({ record }) =>
    isUnderWayFrom("assigned", record) || "the case is not between its assignment and its issue",
  check: ({ record }) => missingFacts(record, needed),
  message: ({ what }) => `An assigned case tells ${what}, which is not known. Enter it.`,
  examples: {
    fails: { "/status": "assigned", "/dates/assigned": null },
    passes: { "/status": "assigned" },
  },
});
