import { defineRule } from "../../define-rule.ts";
import { isUnderWayFrom } from "../../facts/case-step.ts";

export const rule = defineRule({
  id: "completeness/records-in-hand",
  severity: "error",
  why: "With the application and its records in hand the clock of the determination starts.",
  sources: ["lc-4610.6-d", "quality-practice"],
  reads: ["status", "dates.recordsComplete"],
  applies: ({ record }) =>
    isUnderWayFrom("records_complete", record) ||
    "the case is not between complete records and its issue",
  check: ({ record: { dates } }) =>
    dates.recordsComplete === null ? [{ path: "/dates/recordsComplete", params: {} }] : [],
  message: () =>
    "The clock of the determination runs from the day on which the records were in hand, which is not known. Enter the day.",
  examples: {
    fails: { "/status": "records_complete", "/dates/recordsComplete": null },
    passes: { "/status": "records_complete" },
  },
});
