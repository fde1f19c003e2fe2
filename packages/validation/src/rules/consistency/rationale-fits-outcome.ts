import type { Outcome } from "@openimr/core";
import { defineItemRule } from "../../define-rule.ts";
import { affirmation, negation } from "../../facts/necessity.ts";
import { concludingDenial, statedOutcome } from "../../facts/stated-outcome.ts";

export const rule = defineItemRule({
  id: "consistency/rationale-fits-outcome",
  severity: "error",
  why: "A rationale that calls for the treatment, or a part of it, does not support a denial, nor the other way round.",
  sources: ["lc-4610.6", "own-facts"],
  reads: ["disputedItems.*.decision.outcome", "disputedItems.*.decision.rationale"],
  noItem: "no decided item has a rationale",
  checkItem: ({ item: { decision }, index }) => {
    const { outcome, rationale } = decision;
    if (outcome === null || rationale === null) return null;
    const against = contradiction(outcome, rationale);
    if (against === null) return [];
    return [
      {
        path: `/disputedItems/${index}/decision/rationale`,
        params: {
          sentence: against.length > 240 ? `${against.slice(0, 237)}...` : against,
          outcome,
        },
      },
    ];
  },
  message: ({ sentence, outcome }) =>
    outcome === "upheld"
      ? `The denial is upheld, but the rationale says: "${sentence}" Grant that part, or correct the sentence.`
      : `The denial is overturned, but the rationale says: "${sentence}" Correct the decision or the sentence.`,
  examples: {
    fails: {
      "/disputedItems/0/decision/rationale":
        "A trial of four visits would be indicated. More is not supported.",
    },
    passes: {
      "/disputedItems/0/decision/rationale": "It would be indicated if function had improved.",
    },
  },
});

/**
 * The clause of the rationale that another outcome would follow from: one that names that outcome,
 * affirms under a denial, or denies, to the last word or without any affirmation, under an approval.
 */
function contradiction(outcome: Outcome, rationale: string): string | null {
  const stated = statedOutcome(rationale);
  if (stated !== null && stated.outcome !== outcome) return stated.clause;
  const affirmed = affirmation(rationale);
  if (outcome === "upheld") return affirmed;
  return concludingDenial(rationale) ?? (affirmed === null ? negation(rationale) : null);
}
