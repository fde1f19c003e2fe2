import { defineItemRule } from "../../define-rule.ts";
import { guidelinePassages } from "../../facts/guideline-passages.ts";
import { quotable } from "../../facts/own-texts.ts";
import { speaksAgainst, speaksFor } from "../../facts/passage-polarity.ts";
import { isReason } from "../../facts/reasons.ts";

export const rule = defineItemRule({
  id: "consistency/quoted-passage-bridged",
  severity: "warning",
  why: "A quoted passage that points to another outcome needs a sentence that says why it does not apply.",
  sources: ["quality-practice", "own-facts"],
  reads: ["disputedItems.*.decision.outcome", "disputedItems.*.decision.rationale"],
  noItem: "no decided item repeats a guideline's words",
  checkItem: ({ item: { decision }, index }) => {
    const { outcome, rationale } = decision;
    if (outcome === null || rationale === null) return null;
    const { passages, around } = guidelinePassages(rationale);
    if (passages.length === 0) return null;
    const contrary = passages.find(outcome === "upheld" ? speaksFor : speaksAgainst);
    if (contrary === undefined || around.some(isReason)) return [];
    return [
      {
        path: `/disputedItems/${index}/decision/rationale`,
        params: { number: index + 1, outcome, words: quotable(contrary) },
      },
    ];
  },
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
