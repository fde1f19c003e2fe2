import { formatPageRanges } from "@openimr/core";
import { chapterOf } from "@openimr/guidelines";
import { defineRule } from "../../define-rule.ts";
import { reviewerCitations } from "../../facts/item-citations.ts";

export const rule = defineRule({
  id: "guideline/citation-pages-in-chapter",
  severity: "warning",
  why: "Pages that the cited chapter does not have lead the reader nowhere.",
  sources: ["page-ranges"],
  reads: ["disputedItems.*.decision.citations"],
  applies: ({ record }) =>
    reviewerCitations(record).some(
      ({ citation }) => citation.pages.length > 0 && chapterOf(citation)?.pages != null,
    ) || "no citation names pages of a chapter whose pages are known",
  check: ({ record }) =>
    reviewerCitations(record).flatMap(({ citation, path }) => {
      const chapter = chapterOf(citation);
      const range = chapter?.pages;
      if (!chapter || !range) return [];
      return citation.pages
        .filter((pages) => pages.from < range.from || pages.to > range.to)
        .map((pages) => ({
          path,
          params: {
            pages: formatPageRanges([pages]),
            chapter: chapter.title,
            from: range.from,
            to: range.to,
          },
        }));
    }),
  message: ({ pages, chapter, from, to }) =>
    `${chapter} has the pages ${from}-${to}, not ${pages}. Check chapter and page.`,
  examples: {
    fails: {
      "/disputedItems/0/decision/citations/0": {
        source: "acoem",
        document: "acoem-2004",
        chapter: { number: 12, title: null },
        topic: null,
        pages: [{ from: 327, to: 327 }],
      },
    },
    passes: {
      "/disputedItems/0/decision/citations/0": {
        source: "acoem",
        document: "acoem-2004",
        chapter: { number: 12, title: null },
        topic: null,
        pages: [{ from: 286, to: 326 }],
      },
    },
  },
});
