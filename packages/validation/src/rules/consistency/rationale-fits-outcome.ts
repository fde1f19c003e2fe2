import { defineRule } from "../../define-rule.ts";
import { affirmation, negation } from "../../facts/necessity.ts";

export const rule = defineRule({
  id: "consistency/rationale-fits-outcome",
  severity: "error",
  why: "A rationale that calls for the treatment, or a part of it, does not support a denial, nor the other way round.",
  sources: ["lc-4610.6", "own-facts"],
  reads: ["disputedItems.*.decision.outcome", "disputedItems.*.decision.rationale"],
  applies: ({ record }) =>
    record.disputedItems.some(
      ({ decision }) => decision.outcome !== null && decision.rationale !== null,
    ) || "no decided item has a rationale",
  check: ({ record }) =>
    record.disputedItems.flatMap(({ decision }, index) => {
      const rationale = decision.rationale ?? "";
      const against =
        decision.outcome === "upheld"
          ? affirmation(rationale)
          : decision.outcome === "overturned" && affirmation(rationale) === null
            ? negation(rationale)
            : null;
      if (against === null) return [];
      return [
        {
          path: `/disputedItems/${index}/decision/rationale`,
          params: {
            sentence: against.length > 240 ? `${against.slice(0, 237)}...` : against,
            outcome: decision.outcome,
          },
        },
      ];
    }),
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
