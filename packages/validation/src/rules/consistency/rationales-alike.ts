import type { Case, DisputedItem } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";
import { remembered } from "../../facts/remembered.ts";
import { sentencesOf } from "../../facts/sentences.ts";

/** The share of a rationale that has to be the same, and the least text that can be judged. */
const LEAST_SHARE = 0.9;
const LEAST_CHARACTERS = 200;

/** A rationale of some length with its sentences, to compare. */
type Compared = {
  index: number;
  item: DisputedItem;
  sentences: ReadonlySet<string>;
  length: number;
};

const sentenceSet = remembered((text) => new Set(sentencesOf(text)));

export const rule = defineRule({
  id: "consistency/rationales-alike",
  severity: "info",
  why: "The same reasons for different requests may have been copied; they may as well be right.",
  sources: ["quality-practice"],
  reads: [
    "disputedItems.*.decision.rationale",
    "disputedItems.*.service",
    "disputedItems.*.dependsOn",
  ],
  applies: ({ record }) =>
    comparedItems(record).length > 1 || "there are no two rationales of some length to compare",
  check: ({ record }) => {
    const compared = comparedItems(record);
    return compared.flatMap((one, at) => {
      const first = compared.slice(0, at).find((other) => areAlike(one, other));
      if (first === undefined) return [];
      return [
        {
          path: `/disputedItems/${one.index}/decision/rationale`,
          params: {
            number: one.index + 1,
            first: first.index + 1,
            service: one.item.service.name,
            other: first.item.service.name,
          },
        },
      ];
    });
  },
  message: ({ number, first, service, other }) =>
    `The rationale of item ${number} (${service}) is nearly that of item ${first} (${other}). Check that it speaks of this item.`,
  examples: {
    fails: {
      "/disputedItems/0/decision/rationale":
        "The notes of three visits do not tell how function has changed since the care began. Nor do they tell what was tried at home, or for how long, or with what success. The request is not medically necessary.",
      "/disputedItems/1/decision/rationale":
        "The notes of three visits do not tell how function has changed since the care began. Nor do they tell what was tried at home, or for how long, or with what success. The request is not medically necessary.",
    },
    passes: {
      "/disputedItems/0/decision/rationale":
        "The notes of three visits do not tell how function has changed since the care began. Nor do they tell what was tried at home, or for how long, or with what success. The request is not medically necessary.",
      "/disputedItems/1/decision/rationale":
        "No red flags are written down, and the signs on examination have been the same for a year. A scan would not change what is done, and none is asked for by a surgeon. The request is not medically necessary.",
    },
  },
});

function comparedItems({ disputedItems }: Case): Compared[] {
  return disputedItems.flatMap((item, index) => {
    const text = item.decision.rationale ?? "";
    if (text.length < LEAST_CHARACTERS || item.dependsOn !== null) return [];
    if (item.service.name === null) return [];
    return [{ index, item, sentences: sentenceSet(text), length: text.length }];
  });
}

/** Whether nearly all of either rationale stands in the other, though the items ask for different things. */
function areAlike(one: Compared, other: Compared): boolean {
  if (kindOf(one.item) === kindOf(other.item)) return false;
  if (Math.min(one.length, other.length) < LEAST_SHARE * Math.max(one.length, other.length)) {
    return false;
  }
  return shareOf(one, other) >= LEAST_SHARE && shareOf(other, one) >= LEAST_SHARE;
}

/** What an item asks for, as far as reasons differ by it: of drugs the class, of others the service. */
function kindOf({ service: { category, subcategory, name } }: DisputedItem): string | null {
  return category === "Pharmaceuticals" ? (subcategory ?? name) : name;
}

/** The share of the characters of one rationale's sentences that the other has too. */
function shareOf(one: Compared, other: Compared): number {
  let common = 0;
  let all = 0;
  for (const sentence of one.sentences) {
    all += sentence.length;
    if (other.sentences.has(sentence)) common += sentence.length;
  }
  return common / all;
}
