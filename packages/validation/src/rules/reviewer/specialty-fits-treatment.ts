import type { ReviewerQualification } from "@openimr/core";
import { type Specialty, specialtyFits } from "@openimr/guidelines";
import { defineItemRule } from "../../define-rule.ts";
import { listedSpecialties } from "../../facts/listed-specialties.ts";

export const rule = defineItemRule({
  id: "reviewer/specialty-fits-treatment",
  severity: "info",
  why: "A reviewer's specialty evaluates or treats the condition and the treatment in dispute.",
  sources: ["lc-139.5-d4", "specialty-table"],
  reads: [
    "reviewer.profession",
    "reviewer.certifications",
    "reviewer.subspecialties",
    "disputedItems.*.service",
    "disputedItems.*.bodyParts",
    "disputedItems.*.decision.outcome",
    "disputedItems.*.dependsOn",
  ],
  applies: ({ record }) =>
    specialtiesOf(record.reviewer) !== null ||
    "not every specialty of the reviewer is a listed one",
  noItem: "no item is decided",
  checkItem: ({ record, item, index }) => {
    if (item.decision.outcome === null) return null;
    const specialties = specialtiesOf(record.reviewer);
    if (specialties === null || item.dependsOn !== null) return [];
    if (specialties.some((specialty) => specialtyFits(specialty, item))) return [];
    return [
      {
        path: `/disputedItems/${index}/service`,
        params: {
          number: index + 1,
          service: item.service.name ?? item.service.category ?? "the request",
          specialties: specialties.join(", "),
        },
      },
    ];
  },
  message: ({ number, service, specialties }) =>
    `The reviewer's specialty is ${specialties}; item ${number} (${service}) lies outside what it usually treats. Say on what the choice of the reviewer rests.`,
  examples: {
    fails: {
      "/reviewer/certifications": ["Psychology"],
      "/disputedItems/1/decision/outcome": null,
    },
    passes: { "/reviewer/certifications": ["Psychology", "Occupational Medicine"] },
  },
});

function specialtiesOf(reviewer: ReviewerQualification | null): Specialty[] | null {
  return reviewer === null ? null : listedSpecialties(reviewer);
}
