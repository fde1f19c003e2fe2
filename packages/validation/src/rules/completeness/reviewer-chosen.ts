import { defineRule } from "../../define-rule.ts";
import { isUnderWayFrom } from "../../facts/case-step.ts";

export const rule = defineRule({
  id: "completeness/reviewer-chosen",
  severity: "error",
  why: "A case that is in review has a reviewer whose qualification is on file.",
  sources: ["lc-139.5-d4", "quality-practice"],
  reads: ["status", "reviewer.profession", "disputedItems.*.decision.outcome"],
  applies: ({ record }) => {
    if (!isUnderWayFrom("in_review", record)) return "the case is not in review";
    return (
      record.disputedItems.every(({ decision }) => decision.outcome === null) ||
      "items are decided, and the reviewer's statement is looked at as a whole"
    );
  },
  check: ({ record }) => (record.reviewer === null ? [{ path: "/reviewer", params: {} }] : []),
  message: () =>
    "A case in review has a reviewer, of whom nothing is known. Enter licence, certification and practice.",
  examples: {
    fails: {
      "/status": "in_review",
      "/reviewer": null,
      "/disputedItems/0/decision/outcome": null,
      "/disputedItems/1/decision/outcome": null,
    },
    passes: {
      "/status": "in_review",
      "/disputedItems/0/decision/outcome": null,
      "/disputedItems/1/decision/outcome": null,
    },
  },
});
