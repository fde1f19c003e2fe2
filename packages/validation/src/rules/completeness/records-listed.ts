import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "completeness/records-listed",
  severity: "warning",
  why: "A determination lists the documents that were reviewed.",
  sources: ["ccr-9792.10.6-d"],
  reads: ["records.*.reviewed"],
  applies: () => true,
  check: ({ record }) =>
    record.records.some(({ reviewed }) => reviewed) ? [] : [{ path: "/records", params: {} }],
  message: () => "No record is listed as reviewed. List the records with their dates.",
  examples: {
    fails: { "/records/0/reviewed": false },
    passes: {},
  },
});
