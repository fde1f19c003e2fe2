import { defineRule } from "../../define-rule.ts";
import { isUnderWayFrom } from "../../facts/case-step.ts";
import { missingFacts, type NeededFact } from "../../facts/missing-facts.ts";

const needed: readonly NeededFact[] = [
  {
    path: "/dates/recordsComplete",
    what: "the day on which they were in hand is not known, and the clock runs from it. Enter the day",
    isHeld: ({ dates }) => dates.recordsComplete !== null,
  },
  {
    path: "/records",
    what: "none is listed. List them with their dates",
    isHeld: ({ records }) => records.length > 0,
  },
];

export const rule = defineRule({
  id: "completeness/records-in-hand",
  severity: "error",
  why: "With the application and its records in hand the clock of the determination starts.",
  sources: ["lc-4610.6-d"],
  reads: ["status", "dates.recordsComplete", "records.*.id"],
  applies: ({ record }) =>
    isUnderWayFrom("records_complete", record) ||
    "the case is not between complete records and its issue",
  check: ({ record }) => missingFacts(record, needed),
  message: ({ what }) => `By its status the case has its records, but ${what}.`,
  examples: {
    fails: { "/status": "records_complete" },
    passes: { "/status": "records_complete", "/dates/recordsComplete": "2015-04-10" },
  },
});
