import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "completeness/items-reasoned",
  severity: "error",
  why: "A decision gives its clinical reasons.",
  sources: ["ccr-9792.10.6-d", "quality-practice"],
  reads: ["disputedItems.*.decision.outcome", "disputedItems.*.decision.rationale"],
  applies: ({ record }) =>
    record.disputedItems.some(({ decision }) => decision.outcome !== null) || "no item is decided",
  check: ({ record }) =>
    record.disputedItems.flatMap(({ decision }, index) =>
      decision.outcome === null || (decision.rationale ?? "").trim() !== ""
        ? []
        : [
            {
              path: `/disputedItems/${index}/decision/rationale`,
              params: { number: index + 1 },
            },
          ],
    ),
  message: ({ number }) =>
    `Item ${number} is decided without a rationale. Write the clinical reasons.`,
  examples: {
    fails: { "/disputedItems/0/decision/rationale": "  " },
    passes: {},
  },
});
