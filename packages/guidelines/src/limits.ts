import type { DisputedItem, GuidelineCitation } from "@openimr/core";
import { regionsOverlap } from "./body-parts.ts";
import { type Catalogue, shippedCatalogue } from "./catalogue.ts";
import { isKindOf, readTreatment, treatmentOf } from "./read-treatment.ts";
import type { TreatmentLimit } from "./treatment-limit.ts";

/** An item, a guideline that is cited for it, and the worker's conditions (`readConditions`). */
export type CitedRequest = {
  item: DisputedItem;
  citation: GuidelineCitation;
  conditions: ReadonlySet<string>;
};

/**
 * The limits that a citation sets for an item: those of the cited document and topic for the item's
 * treatment and region. Limits for a condition that the worker does not have are left out. Empty where
 * the citation sets none.
 */
export function limitsFor(
  { item, citation, conditions }: CitedRequest,
  catalogue: Catalogue = shippedCatalogue,
): TreatmentLimit[] {
  const limits = catalogue.limitsOf.get(citation.document ?? "") ?? [];
  const treatment = limits.length === 0 ? null : treatmentOf(item, catalogue);
  if (treatment === null) return [];
  const topic = readTreatment(citation.topic ?? citation.section ?? "", catalogue);
  const underTopic =
    topic === null ||
    isKindOf(topic.id, treatment.id, catalogue) ||
    isKindOf(treatment.id, topic.id, catalogue);
  if (!underTopic) return [];
  return limits.filter(
    (limit) =>
      isKindOf(treatment.id, limit.treatment, catalogue) &&
      (limit.conditions.length === 0 || limit.conditions.some((each) => conditions.has(each))) &&
      fitsRegion(limit, item),
  );
}

function fitsRegion({ regions }: TreatmentLimit, { bodyParts }: DisputedItem): boolean {
  if (regions === null || bodyParts.length === 0) return true;
  return regions.some((region) => bodyParts.some((part) => regionsOverlap(part.region, region)));
}
