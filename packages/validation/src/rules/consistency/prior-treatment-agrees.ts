import type { Case } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";
import { type OwnText, ownTextReads, ownTexts, quotable } from "../../facts/own-texts.ts";
import {
  type HistoryStatement,
  mayConcernSamePart,
  treatmentHistory,
} from "../../facts/treatment-history.ts";

type Told = HistoryStatement & { text: OwnText };

export const rule = defineRule({
  id: "consistency/prior-treatment-agrees",
  severity: "info",
  why: "A letter does not say in one place that a treatment was never given and in another that it was.",
  sources: ["quality-practice", "own-facts"],
  reads: ownTextReads,
  applies: ({ record }) =>
    toldHistory(record).length > 1 || "the texts do not tell twice what was done before",
  check: ({ record }) => {
    const told = toldHistory(record);
    return told
      .filter(({ had }) => !had)
      .flatMap((never) => {
        const once = told.find((each) => each.had && contradicts(each, never));
        if (once === undefined) return [];
        return [
          {
            path: never.text.path,
            params: {
              name: never.text.name,
              never: quotable(never.clause),
              other: once.text.name,
              once: quotable(once.clause),
              topic: never.topic.name,
            },
          },
        ];
      });
  },
  message: ({ name, never, other, once, topic }) =>
    `On ${topic}, the ${name} says "${never}", the ${other} "${once}". Look it up in the records and correct one.`,
  examples: {
    fails: {
      "/clinicalSummary/text": "The worker completed eight visits of acupuncture.",
      "/disputedItems/0/decision/rationale": "The worker has had no acupuncture.",
    },
    passes: {
      "/clinicalSummary/text": "The worker completed eight visits of acupuncture.",
      "/disputedItems/0/decision/rationale": "The worker has had no massage.",
    },
  },
});

function toldHistory(record: Case): Told[] {
  return ownTexts(record).flatMap((text) =>
    treatmentHistory(text.text).map((statement) => ({ ...statement, text })),
  );
}

function contradicts(one: Told, other: Told): boolean {
  return one.topic === other.topic && mayConcernSamePart(one.regions, other.regions);
}
