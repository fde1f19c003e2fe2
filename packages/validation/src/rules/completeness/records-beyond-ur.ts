import type { RecordKind } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

/** What is no account of the worker's condition by those who treat. */
const besideThePoint: readonly RecordKind[] = ["application", "ur_determination", "guideline"];

export const rule = defineRule({
  id: "completeness/records-beyond-ur",
  severity: "warning",
  why: "A determination never rests on the utilization review determination alone.",
  sources: ["ccr-9792.10.6"],
  reads: ["records.*.kind", "records.*.reviewed", "disputedItems.*.decision.outcome"],
  applies: ({ record }) => {
    if (record.disputedItems.every(({ decision }) => decision.outcome === null)) {
      return "no item is decided";
    }
    return (
      record.records.some(({ reviewed, kind }) => reviewed && kind === "ur_determination") ||
      "the utilization review determination is not among the records reviewed"
    );
  },
  check: ({ record }) =>
    record.records.some(({ reviewed, kind }) => reviewed && !besideThePoint.includes(kind))
      ? []
      : [{ path: "/records", params: {} }],
  message: () =>
    "Of the records reviewed none goes beyond the utilization review determination; a determination may not rest on it alone. List what the employee or the physicians sent, or mark it as reviewed.",
  examples: {
    fails: { "/records/0/kind": "ur_determination" },
    passes: {
      "/records/1": {
        id: "0192f000-0000-7000-8000-000000000102",
        kind: "ur_determination",
        author: null,
        serviceDates: null,
        receivedOn: null,
        pageCount: null,
        documentId: null,
        reviewed: true,
      },
    },
  },
});
