import { defineItemRule } from "../../define-rule.ts";

export const rule = defineItemRule({
  id: "completeness/administrator-side-told",
  severity: "info",
  why: "A letter tells for each item what the claims administrator relied on, if only that it was nothing.",
  sources: ["quality-practice"],
  reads: [
    "disputedItems.*.utilizationReview.basis",
    "disputedItems.*.utilizationReview.citations",
    "disputedItems.*.decision.outcome",
    "disputedItems.*.dependsOn",
  ],
  noItem: "no item is decided",
  checkItem: ({ item: { decision, utilizationReview, dependsOn }, index }) => {
    if (decision.outcome === null) return null;
    const { basis, citations } = utilizationReview;
    if (basis !== null || citations.length > 0 || dependsOn !== null) return [];
    return [
      { path: `/disputedItems/${index}/utilizationReview/basis`, params: { number: index + 1 } },
    ];
  },
  message: ({ number }) =>
    `Item ${number} does not tell what the claims administrator relied on. Add the guideline, or choose that nothing was cited.`,
  examples: {
    fails: { "/disputedItems/1/utilizationReview/basis": null },
    passes: { "/disputedItems/1/utilizationReview/basis": "none" },
  },
});
