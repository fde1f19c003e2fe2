import { defineItemRule } from "../../define-rule.ts";
import { quotable } from "../../facts/own-texts.ts";
import { wrongSubject } from "../../facts/wrong-subject.ts";

export const rule = defineItemRule({
  id: "consistency/rationale-of-its-item",
  severity: "info",
  why: "A rationale that names another treatment, side or part of the body was written for another item.",
  sources: ["quality-practice"],
  reads: [
    "disputedItems.*.request",
    "disputedItems.*.service",
    "disputedItems.*.bodyParts",
    "disputedItems.*.decision.rationale",
    "disputedItems.*.dependsOn",
  ],
  noItem: "no item of its own has a rationale",
  checkItem: ({ item, index }) => {
    if ((item.decision.rationale ?? "").trim() === "" || item.dependsOn !== null) return null;
    const subject = wrongSubject(item);
    if (subject === null) return [];
    return [
      {
        path: `/disputedItems/${index}/decision/rationale`,
        params: {
          number: index + 1,
          asked: quotable(subject.asked),
          told: quotable(subject.told),
        },
      },
    ];
  },
  message: ({ number, asked, told }) =>
    `Item ${number} is about "${asked}"; its rationale speaks of "${told}" and not of that. Check that the text belongs to this item.`,
  examples: {
    fails: {
      "/disputedItems/0/decision/rationale":
        "The request for acupuncture is not medically necessary.",
    },
    passes: {
      "/disputedItems/0/decision/rationale": "The request for massage is not medically necessary.",
    },
  },
});
