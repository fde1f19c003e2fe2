import {
  type DisputedItem,
  type FindingSource,
  formatPageRanges,
  type GuidelineCitation,
} from "@openimr/core";
import {
  describeLimit,
  describeVisits,
  documentById,
  limitsFor,
  type TreatmentLimit,
} from "@openimr/guidelines";
import { defineItemRule } from "../../define-rule.ts";

export const rule = defineItemRule({
  id: "guideline/quantity-within-limit",
  severity: "warning",
  why: "The number asked for is held against the number in the guideline that is cited for it.",
  sources: [],
  reads: [
    "disputedItems.*.request",
    "disputedItems.*.service",
    "disputedItems.*.bodyParts",
    "disputedItems.*.quantity",
    "disputedItems.*.diagnosis",
    "disputedItems.*.decision.citations",
    "disputedItems.*.decision.rationale",
    "clinicalSummary.diagnoses",
  ],
  noItem: "no item with a citation asks for a number of visits",
  checkItem: ({ record, item, index }) => {
    const { quantity, decision } = item;
    const sessions = quantity?.sessions ?? null;
    if (quantity === null || sessions === null || decision.citations.length === 0) return null;
    const listed = record.clinicalSummary.diagnoses.map((each) => each.label);
    const diagnoses = [item.diagnosis ?? "", ...listed].join("; ");
    return decision.citations.flatMap((citation) => {
      const limit = widestLimit(item, citation, diagnoses);
      if (limit === null || sessions <= limit.most) return [];
      return [
        {
          path: `/disputedItems/${index}/quantity`,
          params: {
            asked: describeVisits(quantity) ?? `${sessions} visits`,
            limit: describeLimit(limit),
            topic: limit.topic,
            condition: limit.condition === null ? "" : ` for ${limit.condition}`,
            over: sessions - limit.most,
          },
          sources: [limitSource(limit)],
        },
      ];
    });
  },
  message: ({ asked, limit, topic, condition, over }) =>
    `The request is for ${asked}; ${topic} allows ${limit}${condition}: ${over} over. Decide the part within the limit, or say why more or none is right.`,
  examples: {
    fails: {
      "/disputedItems/0/request": "Massage therapy, 7 visits",
      "/disputedItems/0/quantity": {
        text: "7 visits",
        sessions: 7,
        frequency: null,
        duration: null,
        units: null,
        doses: [],
        acquisition: null,
      },
    },
    passes: {},
  },
});

/** The limit that allows most: those the rationale's own words call for, else those of the diagnoses. */
function widestLimit(
  item: DisputedItem,
  citation: GuidelineCitation,
  diagnoses: string,
): TreatmentLimit | null {
  const byRationale = limitsFor(item, citation, item.decision.rationale ?? "");
  const limits = byRationale.length > 0 ? byRationale : limitsFor(item, citation, diagnoses);
  const visits = limits.filter((limit) => limit.measure === "visits");
  return visits.toSorted((a, b) => b.most - a.most)[0] ?? null;
}

function limitSource(limit: TreatmentLimit): FindingSource {
  return {
    id: `limit/${limit.id}`,
    title: documentById(limit.document)?.title ?? limit.document,
    locator:
      limit.pages.length === 0
        ? limit.topic
        : `${limit.topic}, page ${formatPageRanges(limit.pages)}`,
    url: null,
    verified: limit.confidence === "seen",
  };
}
