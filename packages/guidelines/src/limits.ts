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
  // With a blank before each word, "fusion" is in "fusions" but not in "effusion".
  const words = ` ${context.toLowerCase().replace(/[^a-z]+/g, " ")}`;
  return treatmentLimits.filter(
    (limit) =>
      limit.document === citation.document &&
      limit.treatment === treatment &&
      (topic === null || topic === treatment) &&
      (limit.conditionWords.length === 0 ||
        limit.conditionWords.some((word) => words.includes(` ${word}`))) &&
      fitsRegion(limit, item),
  );
}

const phaseWords: Record<TreatmentLimit["phase"], string> = {
  trial: " as a trial",
  continued: " in all, given improvement",
  flare_up: " for a flare-up",
  total: "",
};

/** The limit in figures, as in "4-6 visits" or "3-4 visits over 2 weeks as a trial". */
export function describeLimit(limit: TreatmentLimit): string {
  const { measure, weeks, phase } = limit;
  if (limit.most === 0) return `no ${measure}`;
  const count = limit.least === null ? `at most ${limit.most}` : span(limit.least, limit.most);
  const over = weeks === null ? "" : ` over ${span(weeks.least, weeks.most)} weeks`;
  return `${count} ${measure}${over}${phaseWords[phase]}`;
}

function span(least: number, most: number): string {
  return least === most ? `${most}` : `${least}-${most}`;
}

function fitsRegion(limit: TreatmentLimit, item: DisputedItem): boolean {
  if (limit.regions === null || item.bodyParts.length === 0) return true;
  return limit.regions.some((region) =>
    item.bodyParts.some((part) => regionsOverlap(part.region, region)),
  );
}
