import type { BodyRegion, Case } from "@openimr/core";
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
  reads: [...ownTextReads, "disputedItems.*.bodyParts"],
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

/** The statements of all texts; one in a rationale that names no part of the body is about its item's. */
function toldHistory(record: Case): Told[] {
  return ownTexts(record).flatMap((text) =>
    treatmentHistory(text.text).map((statement) => ({
      ...statement,
      regions: statement.regions.length > 0 ? statement.regions : regionsOf(record, text),
      text,
    })),
  );
}

function regionsOf({ disputedItems }: Case, { item }: OwnText): BodyRegion[] {
  const { bodyParts = [] } = disputedItems[item ?? -1] ?? {};
  return bodyParts.map(({ region }) => region);
}

function contradicts(one: Told, other: Told): boolean {
  return one.topic === other.topic && mayConcernSamePart(one.regions, other.regions);
}
