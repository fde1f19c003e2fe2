import type { Case, DisputedItem, GuidelineCitation } from "@openimr/core";
import {
  compareWithLimits,
  describeLimit,
  describeVisits,
  type LimitComparison,
  readConditions,
  shippedCatalogue,
  type TreatmentLimit,
} from "@openimr/guidelines";
import { defineItemRule } from "../../define-rule.ts";
import { conditionsNamed } from "../../facts/conditions-named.ts";
import { limitSource } from "../../facts/limit-source.ts";

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
    return decision.citations.flatMap((citation) => {
      const comparison = widestLimit({ item, citation }, record.clinicalSummary.diagnoses);
      if (comparison === null || comparison.result === "within") return [];
      const { limit } = comparison;
      return [
        {
          path: `/disputedItems/${index}/quantity`,
          params: {
            asked: describeVisits(quantity) ?? `${sessions} visits`,
            limit: comparison.result === "exceeds" ? describeLimit(limit) : "no visits",
            topic: limit.topic,
            condition: conditionsOf(limit),
            over: sessions - mostOf(limit),
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
  { item, citation }: { item: DisputedItem; citation: GuidelineCitation },
  listed: Case["clinicalSummary"]["diagnoses"],
): LimitComparison | null {
  const compare = (conditions: ReadonlySet<string>) =>
    compareWithLimits({ item, citations: [citation], conditions }).filter(({ limit }) =>
      isNumberOfVisits(limit),
    );
  const byRationale = compare(conditionsNamed(item.decision.rationale ?? ""));
  const all =
    byRationale.length > 0
      ? byRationale
      : compare(readConditions({ text: item.diagnosis ?? "", diagnoses: listed }));
  return all.toSorted((a, b) => mostOf(b.limit) - mostOf(a.limit))[0] ?? null;
}

/** A number of visits in all, or that there are to be none. */
function isNumberOfVisits(limit: TreatmentLimit): boolean {
  if (limit.kind === "not_recommended") return true;
  return limit.kind === "amount" && limit.measure === "visit" && limit.per === null;
}

function mostOf(limit: TreatmentLimit): number {
  return limit.kind === "amount" ? limit.most : 0;
}

function conditionsOf({ conditions }: TreatmentLimit): string {
  const labels = conditions.flatMap((id) => shippedCatalogue.conditions.get(id)?.label ?? []);
  return labels.length === 0 ? "" : ` for ${labels.join(" or ")}`;
}
