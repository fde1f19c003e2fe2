import type { Case } from "@openimr/core";

/** The first day of the drug formulary (8 CCR 9792.27.1 and following). */
const FORMULARY_FROM = "2018-01-01";

/**
 * Whether a dispute is about drugs of the formulary, which has times of its own: every item in dispute
 * is a drug, and utilization review decided in 2018 or later. That such a dispute is one about the
 * formulary is inferred. Null where the case does not tell.
 */
export function isFormularyDispute({
  dates,
  utilizationReview,
  disputedItems,
}: Pick<Case, "dates" | "utilizationReview" | "disputedItems">): boolean | null {
  const categories = disputedItems.map(({ service }) => service.category);
  if (categories.some((each) => each !== null && each !== "Pharmaceuticals")) return false;
  const decided = utilizationReview.decidedOn ?? dates.urDecision;
  if (decided !== null && decided < FORMULARY_FROM) return false;
  return decided === null || categories.length === 0 || categories.includes(null) ? null : true;
}
