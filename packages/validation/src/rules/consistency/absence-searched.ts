import { defineItemRule } from "../../define-rule.ts";
import { absenceClaims } from "../../facts/absence-claims.ts";
import { quotable } from "../../facts/own-texts.ts";

export const rule = defineItemRule({
  id: "consistency/absence-searched",
  severity: "info",
  why: "What a denial calls missing is searched for in the whole file before the letter goes out.",
  sources: ["record-review-practice", "quality-practice"],
  reads: ["disputedItems.*.decision.outcome", "disputedItems.*.decision.rationale"],
  noItem: "no denial has a rationale",
  checkItem: ({ item: { decision }, index }) => {
    if (decision.outcome !== "upheld" || decision.rationale === null) return null;
    const claims = absenceClaims(decision.rationale);
    const [first] = claims;
    if (first === undefined) return [];
    return [
      {
        path: `/disputedItems/${index}/decision/rationale`,
        params: {
          number: index + 1,
          claim: quotable(first.clause),
          topics: [...new Set(claims.map(({ topic }) => topic.name))].join(", "),
        },
      },
    ];
  },
  message: ({ number, claim, topics }) =>
    `The denial of item ${number} rests on what the file does not show ("${claim}"). Search the whole file for ${topics} before the letter is issued.`,
  examples: {
    fails: {
      "/disputedItems/0/decision/rationale":
        "Review of the file does not indicate that the worker has had massage.",
    },
    passes: {
      "/disputedItems/0/decision/rationale": "The file shows six visits of massage.",
    },
  },
});
