import type { DisputedItem, GuidelineCitation } from "@openimr/core";
import { z } from "zod";
import { regionsOverlap } from "./body-parts.ts";
import { limitRows } from "./limits.data.ts";
import { type Treatment, TreatmentLimit } from "./treatment-limit.ts";

/** Every quantitative limit of the catalogue. */
export const treatmentLimits: readonly TreatmentLimit[] = z.array(TreatmentLimit).parse(limitRows);

const treatmentWords: readonly (readonly [RegExp, Treatment])[] = [
  [/massage/i, "massage"],
  [/acupuncture/i, "acupuncture"],
  [/chiropractic|manual therapy|manipulation/i, "manual_therapy"],
  [/biofeedback/i, "biofeedback"],
  [/behavioral|cognitive|psychotherapy/i, "behavioral"],
  [/functional restoration|chronic pain program/i, "functional_restoration"],
  [/work (?:conditioning|hardening)/i, "work_conditioning"],
  [/epidural/i, "epidural_injection"],
  [/trigger point/i, "trigger_point_injection"],
  [
    /physical (?:medicine|therapy)|occupational therapy|aquatic|exercise|physiotherapy/i,
    "physical_medicine",
  ],
];

/** The treatment that words name, or null. */
export function readTreatment(text: string): Treatment | null {
  return treatmentWords.find(([words]) => words.test(text))?.[1] ?? null;
}

/**
 * The limits that a citation sets for an item: those of the cited document and topic for the item's
 * treatment and region. `context` is text that names the worker's condition (diagnoses, rationale);
 * limits for a condition it does not name are left out. Empty where the citation sets none.
 */
export function limitsFor(
  item: DisputedItem,
  citation: GuidelineCitation,
  context: string,
): TreatmentLimit[] {
  const treatment = readTreatment(item.service.name ?? item.request);
  const topic = readTreatment(citation.topic ?? citation.section ?? "");
  const lower = context.toLowerCase();
  return treatmentLimits.filter(
    (limit) =>
      limit.document === citation.document &&
      limit.treatment === treatment &&
      (topic === null || topic === treatment) &&
      (limit.conditionWords.length === 0 ||
        limit.conditionWords.some((word) => lower.includes(word))) &&
      fitsRegion(limit, item),
  );
}

/** The limit in figures, as in "4-6 visits" or "9-10 visits over 8 weeks". */
export function describeLimit(limit: TreatmentLimit): string {
  const count =
    limit.least === null
      ? `at most ${limit.most}`
      : limit.least === limit.most
        ? `${limit.most}`
        : `${limit.least}-${limit.most}`;
  if (limit.weeks === null) return `${count} ${limit.measure}`;
  const { least, most } = limit.weeks;
  return `${count} ${limit.measure} over ${least === most ? most : `${least}-${most}`} weeks`;
}

function fitsRegion(limit: TreatmentLimit, item: DisputedItem): boolean {
  if (limit.regions === null || item.bodyParts.length === 0) return true;
  return limit.regions.some((region) =>
    item.bodyParts.some((part) => regionsOverlap(part.region, region)),
  );
}
