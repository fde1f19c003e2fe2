import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "completeness/summary-written",
  severity: "warning",
  why: "A determination tells the worker's medical condition in a clinical case summary.",
  sources: ["ccr-9792.10.6-d", "quality-practice"],
  reads: ["clinicalSummary.text", "clinicalSummary.diagnoses", "disputedItems.*.decision.outcome"],
  applies: ({ record }) =>
    record.disputedItems.some(({ decision }) => decision.outcome !== null) || "no item is decided",
  check: ({ record: { clinicalSummary } }) =>
    (clinicalSummary.text ?? "").trim() !== "" || clinicalSummary.diagnoses.length > 0
      ? []
      : [{ path: "/clinicalSummary/text", params: {} }],
  message: () =>
    "There is no clinical case summary. Write the worker's condition, the course so far and what is asked for.",
  examples: {
    fails: { "/clinicalSummary": { text: null, diagnoses: [] } },
    passes: { "/clinicalSummary": { text: "The worker strained the low back.", diagnoses: [] } },
  },
});
