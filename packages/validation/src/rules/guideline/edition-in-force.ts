import { type FindingSource, formatUsDate } from "@openimr/core";
import { documentById, type GuidelineDocument, isInForce } from "@openimr/guidelines";
import { defineRule } from "../../define-rule.ts";
import { decisionDay, decisionDayReads } from "../../facts/decision-day.ts";
import { reviewerCitations } from "../../facts/item-citations.ts";

export const rule = defineRule({
  id: "guideline/edition-in-force",
  severity: "warning",
  why: "A decision rests on the edition that applied on its day.",
  sources: ["mtus-windows"],
  reads: [...decisionDayReads, "disputedItems.*.decision.citations"],
  applies: ({ record }) =>
    (decisionDay(record) !== null && reviewerCitations(record).length > 0) ||
    "the day of the decision or the citations are not known",
  check: ({ record }) => {
    const day = decisionDay(record);
    if (day === null) return [];
    return reviewerCitations(record).flatMap(({ citation, path }) => {
      const document = documentById(citation.document);
      if (document === null || isInForce(document, day) !== false) return [];
      const { from, to } = document.inForce;
      return [
        {
          path,
          params: {
            title: document.title,
            from: from === null ? "the beginning" : formatUsDate(from),
            to: to === null ? "today" : formatUsDate(to),
            day: formatUsDate(day),
          },
          sources: [editionSource(document)],
        },
      ];
    });
  },
  message: ({ title, from, to, day }) =>
    `${title} was in force from ${from} to ${to}, not on ${day}. Cite the edition of that day.`,
  examples: {
    fails: { "/dates/decided": "2016-07-28", "/disputedItems/1/decision/citations": [] },
    passes: { "/dates/decided": "2016-07-27" },
  },
});

/** The edition itself; verified where its days in force were seen in a source. */
function editionSource(document: GuidelineDocument): FindingSource {
  return {
    id: `document/${document.id}`,
    title: document.title,
    locator: "days in force",
    url: null,
    verified: document.inForce.confidence === "seen",
  };
}
