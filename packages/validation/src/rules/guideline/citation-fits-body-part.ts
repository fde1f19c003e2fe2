import { bodyRegionLabels } from "@openimr/core";
import { chapterOf, documentById, regionsOverlap } from "@openimr/guidelines";
import { defineRule } from "../../define-rule.ts";
import { reviewerCitations } from "../../facts/item-citations.ts";

export const rule = defineRule({
  id: "guideline/citation-fits-body-part",
  severity: "warning",
  why: "A chapter about one region of the body does not carry a decision about another.",
  sources: ["ccr-9792.23"],
  reads: ["disputedItems.*.bodyParts", "disputedItems.*.decision.citations"],
  applies: ({ record }) =>
    reviewerCitations(record).some(({ item }) => item.bodyParts.length > 0) ||
    "no item with a body part has a reviewer's citation",
  check: ({ record }) =>
    reviewerCitations(record).flatMap(({ item, citation, path }) => {
      const chapter = chapterOf(citation);
      const regions = chapter?.regions ?? documentById(citation.document)?.regions ?? null;
      const parts = [...new Set(item.bodyParts.map((part) => part.region))];
      if (regions === null || regions.length === 0 || parts.length === 0) return [];
      if (regions.some((region) => parts.some((part) => regionsOverlap(region, part)))) return [];
      const name = chapter?.title ?? documentById(citation.document)?.shortTitle ?? "The guideline";
      return [
        {
          path,
          params: {
            chapter: chapter?.number ? `Chapter ${chapter.number}, ${name},` : name,
            regions: regions.map((region) => bodyRegionLabels[region].toLowerCase()).join(" and "),
            bodyParts: parts.map((part) => bodyRegionLabels[part].toLowerCase()).join(" and "),
          },
        },
      ];
    }),
  message: ({ chapter, regions, bodyParts }) =>
    `${chapter} is about the ${regions}; the item is for the ${bodyParts}. Cite the chapter for the ${bodyParts}, or say why this one applies.`,
  examples: {
    fails: {
      "/disputedItems/0/decision/citations/0": {
        source: "acoem",
        document: "acoem-2004",
        chapter: { number: 8, title: null },
        topic: null,
      },
    },
    passes: {
      "/disputedItems/0/decision/citations/0": {
        source: "acoem",
        document: "acoem-2004",
        chapter: { number: 12, title: null },
        topic: null,
      },
    },
  },
});
