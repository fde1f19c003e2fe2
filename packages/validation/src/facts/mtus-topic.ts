import { addMonths, type CalendarDate, type Case, type DisputedItem } from "@openimr/core";
import {
  guidelineDocuments,
  isInForce,
  isKindOf,
  readConditions,
  regionsOverlap,
  shippedCatalogue,
  type TreatmentLimit,
  treatmentOf,
} from "@openimr/guidelines";
import type { CasePath } from "../case-path.ts";
import { isAfterSurgery } from "./after-surgery.ts";
import { decisionDay, decisionDayReads } from "./decision-day.ts";

/** The fields from which a topic of the schedule is told. */
export const mtusTopicReads = [
  ...decisionDayReads,
  "dates.injury",
  "disputedItems.*.request",
  "disputedItems.*.original",
  "disputedItems.*.associatedSurgicalService",
  "disputedItems.*.service.name",
  "disputedItems.*.bodyParts",
  "disputedItems.*.diagnosis",
  "clinicalSummary.diagnoses",
] as const satisfies readonly CasePath[];

/** Pain is chronic from three months after its onset on. */
const CHRONIC_MONTHS = 3;

/**
 * A place of the Medical Treatment Utilization Schedule in force on the day of the decision that is
 * about the treatment, region and condition of an item; null where the catalogue has none. Care around
 * an operation has a schedule of its own, by the operation, and is left out.
 */
export function mtusTopicFor(item: DisputedItem, record: Case): TreatmentLimit | null {
  if (item.associatedSurgicalService || isAfterSurgery(item)) return null;
  const day = decisionDay(record);
  const treatment = day === null ? null : treatmentOf(item);
  if (day === null || treatment === null) return null;
  const conditions = readConditions({
    text: item.diagnosis ?? "",
    diagnoses: record.clinicalSummary.diagnoses,
  });
  return (
    guidelineDocuments
      .filter((document) => document.mtus && isInForce(document, day) === true)
      .filter(({ id }) => !id.startsWith("mtus-postsurgical"))
      .filter(({ id }) => !id.startsWith("mtus-chronic-pain") || isChronic(record, day))
      .flatMap(({ id }) => shippedCatalogue.limitsOf.get(id) ?? [])
      .find(
        (limit) =>
          isKindOf(treatment.id, limit.treatment) &&
          fitsRegion(limit, item) &&
          (limit.conditions.length === 0 || limit.conditions.some((each) => conditions.has(each))),
      ) ?? null
  );
}

function isChronic({ dates: { injury } }: Case, day: CalendarDate): boolean {
  return injury !== null && addMonths(injury, CHRONIC_MONTHS) <= day;
}

/** A topic about a region is one for an item only where the item names a part of it. */
function fitsRegion({ regions }: TreatmentLimit, { bodyParts }: DisputedItem): boolean {
  return (
    regions === null ||
    regions.some((region) => bodyParts.some((part) => regionsOverlap(part.region, region)))
  );
}
