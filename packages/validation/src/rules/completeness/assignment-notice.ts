import { defineRule } from "../../define-rule.ts";
import { isUnderWayFrom } from "../../facts/case-step.ts";
import { isWritten, missingFacts, type NeededFact } from "../../facts/missing-facts.ts";

/** What the notice of assignment names. */
const needed: readonly NeededFact[] = [
  {
    path: "/disputedItems",
    what: "the treatment in dispute",
    isHeld: ({ disputedItems }) => disputedItems.some(({ request }) => isWritten(request)),
  },
  {
    path: "/parties",
    what: "the requesting physician",
    isHeld: ({ parties }) => parties.some(({ role }) => role === "requesting_physician"),
  },
  {
    path: "/dates/urDecision",
    what: "the date of the utilization review decision",
    isHeld: ({ dates }) => dates.urDecision !== null,
  },
];

export const rule = defineRule({
  id: "completeness/assignment-notice",
  severity: "error",
  why: "The notice of assignment names the treatment, who requested it, and the decision in dispute.",
  sources: ["ccr-9792.10.4"],
  reads: ["status", "disputedItems.*.request", "parties.*.role", "dates.urDecision"],
  applies: ({ record }) =>
    isUnderWayFrom("assigned", record) || "the case is not between its assignment and its issue",
  check: ({ record }) => missingFacts(record, needed),
  message: ({ what }) => `The notice of assignment names ${what}, which is not known. Enter it.`,
  examples: {
    fails: { "/status": "assigned", "/parties": [] },
    passes: { "/status": "assigned" },
  },
});
