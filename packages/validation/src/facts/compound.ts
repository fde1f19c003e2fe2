import type { DisputedItem } from "@openimr/core";
import { shippedCatalogue, type TreatmentLimit } from "@openimr/guidelines";
import { type Drug, findDrugs } from "@openimr/guidelines/drugs";

/** An ingredient of a compounded product that is not recommended on the skin, and where that stands. */
export type NotRecommendedIngredient = { name: string; limit: TreatmentLimit };

/** The rule on compounds itself, by which one such ingredient makes the product not recommended. */
export const compoundRule: TreatmentLimit | null = limitById("061-topical-compound");

/** The ingredients of a compounded topical that the guideline of 2009 does not recommend. */
export function notRecommendedIn(item: DisputedItem): NotRecommendedIngredient[] {
  const { service, request } = item;
  if (service.subcategory !== "Topical Compounds") return [];
  const drugs = new Set(findDrugs(request).map(({ drug }) => drug));
  return [...drugs].flatMap((drug) => {
    const limit = limitById(limitIdOf(drug, request) ?? "");
    return limit === null ? [] : [{ name: drug.name, limit }];
  });
}

function limitIdOf({ name, class: drugClass }: Drug, request: string): string | null {
  if (drugClass === "Muscle Relaxant" || name === "gabapentin") return "063-topical-relaxant";
  // Of lidocaine the patch alone is approved.
  return name === "lidocaine" && !/\bpatch/i.test(request) ? "064-topical-lidocaine" : null;
}

function limitById(id: string): TreatmentLimit | null {
  return shippedCatalogue.pack.limits.find((limit) => limit.id === id) ?? null;
}
