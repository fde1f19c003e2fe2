import type { Case } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";
import { type AbsenceClaim, absenceClaims } from "../../facts/absence-claims.ts";
import { quotable } from "../../facts/own-texts.ts";

export const rule = defineRule({
  id: "consistency/absence-searched",
  severity: "info",
  why: "What a denial calls missing is searched for in the whole file before the letter goes out.",
  sources: ["record-review-practice"],
  reads: ["disputedItems.*.decision.outcome", "disputedItems.*.decision.rationale"],
  applies: ({ record }) =>
    record.disputedItems.some(
      ({ decision }) => decision.outcome === "upheld" && decision.rationale !== null,
    ) || "no denial has a rationale",
  check: ({ record }) =>
    denials(record).map(({ index, claims: [first, ...others] }) => ({
      path: `/disputedItems/${index}/decision/rationale`,
      params: {
        number: index + 1,
        claim: quotable(first.clause),
        topics: [...new Set([first, ...others].map(({ topic }) => topic.name))].join(", "),
      },
    })),
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

/** Denied items whose rationale claims that the file does not show something. */
function denials({
  disputedItems,
}: Case): { index: number; claims: [AbsenceClaim, ...AbsenceClaim[]] }[] {
  return disputedItems.flatMap(({ decision }, index) => {
    if (decision.outcome !== "upheld") return [];
    const [first, ...others] = absenceClaims(decision.rationale ?? "");
    return first === undefined ? [] : [{ index, claims: [first, ...others] }];
  });
}
