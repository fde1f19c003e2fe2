import { defineRule } from "../../define-rule.ts";
import { isUnderWayFrom } from "../../facts/case-step.ts";

export const rule = defineRule({
  id: "completeness/records-in-hand",
  severity: "error",
  why: "With the application and its records in hand the clock of the determination starts.",
  sources: ["lc-4610.6-d"],
  reads: ["status", "dates.recordsComplete"],
  applies: ({ record }) =>
    isUnderWayFrom("records_complete", record) ||
    "the case is not between complete records and its issue",
  check: ({ record: { dates } }) =>
    dates.recordsComplete === null ? [{ path: "/dates/recordsComplete", params: {} }] : [],
  message: () =>
    "By its status the case has its records, but the day on which they were in hand is not known, and the clock runs from it. Enter the day.",
  examples: {
    fails: { "/status": "records_complete", "/dates/recordsComplete": null },
    passes: { "/status": "records_complete" },
  },
});
