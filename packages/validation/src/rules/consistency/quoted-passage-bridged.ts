import type { Decision } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";
import { guidelinePassages } from "../../facts/guideline-passages.ts";
import { quotable } from "../../facts/own-texts.ts";
import { speaksAgainst, speaksFor } from "../../facts/passage-polarity.ts";
import { isReason } from "../../facts/reasons.ts";

export const rule = defineRule({
  id: "consistency/quoted-passage-bridged",
  severity: "warning",
  why: "A quoted passage that points to another outcome needs a sentence that says why it does not apply.",
  sources: ["quality-practice", "own-facts"],
  reads: ["disputedItems.*.decision.outcome", "disputedItems.*.decision.rationale"],
  applies: ({ record }) =>
    record.disputedItems.some(
      ({ decision: { outcome, rationale } }) =>
        outcome !== null && guidelinePassages(rationale ?? "").passages.length > 0,
    ) || "no decided item repeats a guideline's words",
  check: ({ record }) =>
    record.disputedItems.flatMap(({ decision }, index) => {
      const words = unbridged(decision);
      if (words === null) return [];
      return [
        {
          path: `/disputedItems/${index}/decision/rationale`,
          params: { number: index + 1, outcome: decision.outcome, words: quotable(words) },
        },
      ];
    }),
  message: ({ number, outcome, words }) =>
    `Item ${number} is ${outcome}, but the guideline it repeats says "${words}", and nothing ties the two. Say what in this case leads to the outcome.`,
  examples: {
    fails: {
      "/disputedItems/0/decision/rationale":
        'The MTUS says: "May be used on a trial basis." Recommendation is for denial.',
    },
    passes: {
      "/disputedItems/0/decision/rationale":
        'The MTUS says: "May be used on a trial basis." A trial in May brought nothing. Recommendation is for denial.',
    },
  },
});

/** The repeated words that speak for another outcome, where no reason stands around them. */
function unbridged({ outcome, rationale }: Decision): string | null {
  if (outcome === null || rationale === null) return null;
  const { passages, around } = guidelinePassages(rationale);
  const contrary = passages.find(outcome === "upheld" ? speaksFor : speaksAgainst);
  return contrary === undefined || around.some(isReason) ? null : contrary;
}
