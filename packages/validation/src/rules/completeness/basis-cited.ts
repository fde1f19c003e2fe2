import { citationBasisLabels } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "completeness/basis-cited",
  severity: "warning",
  why: "A decision that rests on a guideline names it so that it can be found.",
  sources: ["ccr-9792.21.1", "quality-practice"],
  reads: [
    "disputedItems.*.decision.outcome",
    "disputedItems.*.decision.basis",
    "disputedItems.*.decision.citations",
    "disputedItems.*.dependsOn",
  ],
  applies: ({ record }) =>
    record.disputedItems.some(({ decision }) => decision.outcome !== null) || "no item is decided",
  check: ({ record }) =>
    record.disputedItems.flatMap(({ decision, dependsOn }, index) => {
      const unsupported = decision.basis === null || decision.basis === "none";
      if (decision.outcome === null || decision.citations.length > 0) return [];
      if (unsupported && dependsOn !== null) return [];
      return [
        {
          path: `/disputedItems/${index}/decision/citations`,
          params: {
            number: index + 1,
            basis:
              decision.basis === null || unsupported ? null : citationBasisLabels[decision.basis],
          },
        },
      ];
    }),
  message: ({ number, basis }) =>
    basis === null
      ? `Item ${number} is decided without citing anything. Cite the guideline or study relied on.`
      : `Item ${number} is said to rest on "${basis}", but nothing is cited. Add the citation.`,
  examples: {
    fails: { "/disputedItems/0/decision/citations": [] },
    passes: {
      "/disputedItems/1/decision": { basis: "none", citations: [] },
      "/disputedItems/1/dependsOn": "0192f000-0000-7000-8000-000000000001",
    },
  },
});
