import type { Case } from "@openimr/core";
import type { ReviewTrack } from "./deadline-rule.ts";

/** The first day of the drug formulary (8 CCR 9792.27.1 and following). */
const FORMULARY_FROM = "2018-01-01";

/**
 * Which clock a case is on: the formulary's where every item in dispute is a drug and utilization
 * review decided in 2018 or later, else that of its priority. Null where the case does not tell. That
 * a case about drugs alone is one about the formulary is inferred.
 */
export function reviewTrack(record: Case): ReviewTrack | null {
  const { priority, dates, utilizationReview, disputedItems } = record;
  if (priority === null) return null;
  if (priority === "expedited") return "expedited";
  const categories = disputedItems.map(({ service }) => service.category);
  if (categories.some((each) => each !== null && each !== "Pharmaceuticals")) return "regular";
  const decided = utilizationReview.decidedOn ?? dates.urDecision;
  if (decided !== null && decided < FORMULARY_FROM) return "regular";
  if (decided === null || categories.length === 0 || categories.includes(null)) return null;
  return "formulary";
}
