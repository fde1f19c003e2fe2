import { defineRule } from "../../define-rule.ts";
import { decisionsAreDue, decisionsDueReads } from "../../facts/decisions-due.ts";

export const rule = defineRule({
  id: "completeness/records-listed",
  severity: "warning",
  why: "A determination lists the documents that were reviewed.",
  sources: ["ccr-9792.10.6-d", "quality-practice"],
  reads: ["records.*.reviewed", ...decisionsDueReads],
  applies: ({ record }) => decisionsAreDue(record) || "no decision is due yet",
  check: ({ record }) =>
    record.records.some(({ reviewed }) => reviewed) ? [] : [{ path: "/records", params: {} }],
  message: () => "No record is listed as reviewed. List the records with their dates.",
  examples: {
    fails: { "/records/0/reviewed": false },
    passes: {},
  },
});
