import type { GuidelineCitation } from "@openimr/core";
import { defineItemRule } from "../../define-rule.ts";
import { quotedPassages } from "../../facts/guideline-passages.ts";
import { quotable } from "../../facts/own-texts.ts";
import { guidelinePages } from "../../facts/page-mentions.ts";

export const rule = defineItemRule({
  id: "guideline/quotation-located",
  severity: "info",
  why: "Words quoted from a guideline can be found by its chapter, section, topic or page.",
  sources: ["ccr-9792.21.1"],
  reads: ["disputedItems.*.decision.rationale", "disputedItems.*.decision.citations"],
  noItem: "no rationale with a citation quotes a guideline",
  checkItem: ({ item: { decision }, index }) => {
    const { citations } = decision;
    const rationale = decision.rationale ?? "";
    const [words] = quotedPassages(rationale);
    if (words === undefined || citations.length === 0) return null;
    if (citations.some(isLocated) || guidelinePages(rationale).length > 0) return [];
    return [
      {
        path: `/disputedItems/${index}/decision/citations/0`,
        params: { number: index + 1, words: quotable(words) },
      },
    ];
  },
  message: ({ number, words }) =>
    `Item ${number} quotes a guideline ("${words}"), but its citation names no chapter, section, topic or page. Add the place, so that the words can be compared.`,
  examples: {
    fails: {
      "/disputedItems/0/decision/citations/0/topic": null,
      "/disputedItems/0/decision/rationale": 'The guideline says "limited to six". It is denied.',
    },
    passes: {
      "/disputedItems/0/decision/citations/0/topic": "Massage therapy",
      "/disputedItems/0/decision/rationale": 'The guideline says "limited to six". It is denied.',
    },
  },
});

function isLocated({ chapter, section, topic, pages, url }: GuidelineCitation): boolean {
  return pages.length > 0 || [chapter, section, topic, url].some((place) => place !== null);
}
